package ca.footing.eligibility;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Province;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules, requests and decisions for tests, made as people make them. */
@Component
public class EligibilityFixtures {
    public static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final EligibilityRules rules;
    private final EligibilityOffice office;
    private final MyEligibility mine;
    private final RegisterChecks checks;
    private final Eligibility eligibility;
    private final AccountFixtures people;
    private final Profiles profiles;

    EligibilityFixtures(
            EligibilityRules rules,
            EligibilityOffice office,
            MyEligibility mine,
            RegisterChecks checks,
            Eligibility eligibility,
            AccountFixtures people,
            Profiles profiles) {
        this.rules = rules;
        this.office = office;
        this.mine = mine;
        this.checks = checks;
        this.eligibility = eligibility;
        this.people = people;
        this.profiles = profiles;
    }

    public AccountId person(Category category) {
        var person = people.learner();
        profiles.save(person, profile(category, "012345"));
        return person;
    }

    public static Profile profile(Category category, String number) {
        return new Profile("Daniel Robin Test", "Robin", "they/them", Province.ON, College.CRPO, number, category);
    }

    public RuleId onlyFor(SeriesId series, Category... categories) {
        return rule(series, draft(RuleKind.CATEGORY, Set.of(categories), Set.of(), null, null, false));
    }

    public RuleId onlyFrom(SeriesId series, College... colleges) {
        return rule(series, draft(RuleKind.COLLEGE, Set.of(), Set.of(colleges), null, null, false));
    }

    public RuleId after(SeriesId series, SeriesId earlier, boolean equivalent) {
        return rule(series, draft(RuleKind.EARLIER_SERIES, Set.of(), Set.of(), earlier, null, equivalent));
    }

    public RuleId after(SeriesId series, ModuleId earlier) {
        return rule(series, draft(RuleKind.EARLIER_MODULE, Set.of(), Set.of(), null, earlier, false));
    }

    public RuleId priorTraining(SeriesId series) {
        return rule(series, draft(RuleKind.PRIOR_TRAINING, Set.of(), Set.of(), null, null, false));
    }

    public RuleId verified(SeriesId series) {
        return rule(series, draft(RuleKind.VERIFIED_CATEGORY, Set.of(), Set.of(), null, null, false));
    }

    public RuleId rule(SeriesId series, RuleDraft draft) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> rules.add(series, draft));
    }

    RuleDraft draft(
            RuleKind kind,
            Set<Category> categories,
            Set<College> colleges,
            @Nullable SeriesId earlier,
            @Nullable ModuleId module,
            boolean equivalent) {
        var today = Acting.as(AccountId.next(), Role.REGISTRAR, rules::today);
        return new RuleDraft(
                kind,
                categories,
                colleges,
                earlier,
                module,
                equivalent,
                new LocalizedText("12 hours on trauma-informed care", "12 heures sur les soins axés sur le trauma"),
                today);
    }

    /** Sends a request with one PDF. */
    public ApplicationId submitted(SeriesId series, AccountId person) {
        return Acting.as(person, Role.LEARNER, () -> {
            mine.attach(series, "certificate.pdf", PDF);
            mine.submit(series, "Two days in Kingston, March 2025");
            return eligibility.latest(series, person).orElseThrow().id();
        });
    }

    public void approve(ApplicationId application) {
        Acting.as(registrar(), Role.REGISTRAR, () -> {
            office.approve(application, "The certificate covers the same ground.");
            return true;
        });
    }

    public void refuse(ApplicationId application) {
        Acting.as(registrar(), Role.REGISTRAR, () -> {
            office.refuse(application, "Two of the twelve hours are shown.");
            return true;
        });
    }

    /** Records that the register confirms the person's present standing, to be looked at again on that day. */
    public void confirmed(AccountId person, LocalDate nextCheck) {
        Acting.as(registrar(), Role.REGISTRAR, () -> {
            checks.record(person, new RegisterCheckDraft(Register.CRPO, RegisterOutcome.ENTITLED, "", nextCheck));
            return true;
        });
    }

    public AccountId registrar() {
        return people.registrar();
    }
}
