package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.EligibilityRules;
import ca.footing.eligibility.MyEligibility;
import ca.footing.eligibility.Register;
import ca.footing.eligibility.RegisterCheckDraft;
import ca.footing.eligibility.RegisterChecks;
import ca.footing.eligibility.RegisterOutcome;
import ca.footing.eligibility.RuleDraft;
import ca.footing.eligibility.RuleKind;
import ca.footing.need.MyNeeds;
import ca.footing.need.NeedDraft;
import ca.footing.need.NeedQuestions;
import ca.footing.need.QuestionKind;
import ca.footing.registration.Registrations;
import ca.footing.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A series that asks for earlier training, a request that waits for the office, and a private request for captions. */
@Component
@Profile("demo")
class DemoEligibility {
    private static final byte[] CERTIFICATE = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final EligibilityRules rules;
    private final MyEligibility mine;
    private final RegisterChecks checks;
    private final NeedQuestions questions;
    private final MyNeeds needs;

    DemoEligibility(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            EligibilityRules rules,
            MyEligibility mine,
            RegisterChecks checks,
            NeedQuestions questions,
            MyNeeds needs) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.rules = rules;
        this.mine = mine;
        this.checks = checks;
        this.questions = questions;
        this.needs = needs;
    }

    /** From today on the cohort's series asks for training; the person holds a seat there and has sent a certificate. */
    void ask(AccountId registrar, AccountId person, String cohort) {
        var series = cohorts.byCode(cohort).summary().series();
        people.acting(registrar, Role.REGISTRAR, () -> {
            rules.add(
                    series,
                    new RuleDraft(
                            RuleKind.PRIOR_TRAINING,
                            Set.of(),
                            Set.of(),
                            null,
                            null,
                            false,
                            new LocalizedText(
                                    "30 hours of directed learning in supervision",
                                    "30 heures d’apprentissage dirigé en supervision"),
                            rules.today()));
            checks.record(
                    person,
                    new RegisterCheckDraft(
                            Register.CRPO,
                            RegisterOutcome.ENTITLED_WITH_TERMS,
                            "Practises with clinical supervision",
                            rules.today().plusDays(10)));
        });
        people.acting(person, Role.LEARNER, () -> {
            registrations.register(cohort);
            mine.attach(series, "supervision-course.pdf", CERTIFICATE);
            mine.submit(series, "Thirty hours with a provider in Kingston, spring 2026.");
        });
    }

    /** The person's first confirmed place gets a request; its series asks one question more after a yes. */
    void need(AccountId registrar, AccountId person) {
        people.acting(person, Role.LEARNER, () -> {
            var place = registrations.mine().getFirst();
            people.acting(registrar, Role.REGISTRAR, () -> {
                var series = place.cohort().series();
                var captions = questions.add(
                        series,
                        QuestionKind.YES_NO,
                        new LocalizedText("Do live captions help you?", "Des sous-titres en direct vous aident-ils ?"),
                        null);
                questions.add(
                        series,
                        QuestionKind.TEXT,
                        new LocalizedText("In which language?", "Dans quelle langue ?"),
                        captions);
            });
        });
        people.acting(
                person,
                Role.LEARNER,
                () -> needs.send(
                        registrations.mine().getFirst().id(),
                        new NeedDraft(
                                "A short break every fifty minutes, please.",
                                "I may stand up and stretch during talks.",
                                Map.of())));
    }
}
