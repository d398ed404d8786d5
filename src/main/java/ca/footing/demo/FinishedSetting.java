package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesId;
import ca.footing.certificate.Approval;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.certificate.CertificatePlan;
import ca.footing.certificate.CertificatePlans;
import ca.footing.cohort.CohortId;
import ca.footing.makeup.MakeUpRule;
import ca.footing.makeup.MakeUpRules;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Rule;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the office decides before {@link FinishedCohort} begins: the series and its rules, the cohorts, the bodies. */
@Component
@Profile({"demo", "test"})
class FinishedSetting {
    private static final String FILE = "steady-ground.json";
    /** A module is complete with two fifths of its minutes, so that attendance decides on hours and not on who gets them. */
    private static final int SHARE = 40;

    private static final int MONTHS = 12;

    private final DemoPeople people;
    private final DemoContent content;
    private final DemoCohorts cohorts;
    private final Curriculum curriculum;
    private final CompletionRules rules;
    private final CertificatePlans plans;
    private final MakeUpRules makeUps;

    FinishedSetting(
            DemoPeople people,
            DemoContent content,
            DemoCohorts cohorts,
            Curriculum curriculum,
            CompletionRules rules,
            CertificatePlans plans,
            MakeUpRules makeUps) {
        this.people = people;
        this.content = content;
        this.cohorts = cohorts;
        this.curriculum = curriculum;
        this.rules = rules;
        this.plans = plans;
        this.makeUps = makeUps;
    }

    SeriesId series(AccountId office, String mark) {
        return asOffice(office, () -> {
            var demo = content.series(FILE);
            var series = content.enter(demo.at(mark + demo.slug()));
            curriculum.series(series).modules().forEach(module -> {
                var parts = new ArrayList<Rule>();
                parts.add(new Rule.One(RequirementKind.ATTENDANCE, SHARE, 0, null));
                if (!module.exerciseText().isEmpty()) {
                    parts.add(Rule.usual(RequirementKind.EXERCISE));
                }
                rules.write(module.summary().id(), 0, Rule.all(parts), LocalizedText.EMPTY);
            });
            return series;
        });
    }

    CohortId cohort(FinishedCohort.Cast cast, SeriesId series, String mark, String code, LocalDate today) {
        return asOffice(cast.office(), () -> {
            var plan = cohorts.plan(code).at(mark + code);
            var cohort = cohorts.publish(plan, today, series, List.of(cast.profile()));
            plans.save(
                    cohort,
                    new CertificatePlan(
                            CertificatePlan.DEFAULT_HOLD_DAYS,
                            new Signatory("", ""),
                            List.of(
                                    approval("CCPA", "CCPA", "l’ACCP"),
                                    approval("CPA", "CPA", "la SCP"),
                                    approval("CALPCC", "California BBS", "le BBS de la Californie"))));
            makeUps.setForCohort(cohort, new MakeUpRule(true, Money.cad(0), MONTHS, 0));
            return cohort;
        });
    }

    private static Approval approval(String body, String english, String french) {
        return new Approval(
                body,
                "DEMO-" + body,
                new LocalizedText(
                        "Approved by the " + english + " (an example: no body approved this demo).",
                        "Activité agréée par " + french + " (exemple\u00a0: aucun organisme n’a agréé cette démo)."),
                null,
                null);
    }

    private <T> T asOffice(AccountId office, Supplier<T> step) {
        var made = new ArrayList<T>();
        people.acting(office, Role.REGISTRAR, () -> made.add(step.get()));
        return made.getFirst();
    }
}
