package ca.footing.makeup;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What making up takes in each cohort: its own rule, else that of its series, else it is not offered. */
@Service
@Transactional
@ForRegistrars
public class MakeUpRules {
    private final KeptRuleRepository rules;
    private final RulesInForce inForce;
    private final Cohorts cohorts;

    MakeUpRules(KeptRuleRepository rules, RulesInForce inForce, Cohorts cohorts) {
        this.rules = rules;
        this.inForce = inForce;
        this.cohorts = cohorts;
    }

    /** @throws RecordNotFound when there is no such cohort */
    @Transactional(readOnly = true)
    public RuleOrigin of(CohortId cohort) {
        return inForce.of(summary(cohort));
    }

    /** For the cohort alone. Seats taken before stay as they were agreed. @throws MakeUpRuleInvalid */
    public void setForCohort(CohortId cohort, MakeUpRule rule) {
        set(summary(cohort).id().id(), rule.requireValid());
    }

    /** For all cohorts of its series that have no rule of their own; the cohort's own is taken away. */
    public void setForSeries(CohortId cohort, MakeUpRule rule) {
        set(summary(cohort).series().id(), rule.requireValid());
        rules.findById(cohort.id()).ifPresent(rules::delete);
    }

    private void set(UUID scope, MakeUpRule rule) {
        rules.findById(scope).ifPresentOrElse(kept -> kept.revise(rule), () -> rules.save(new KeptRule(scope, rule)));
    }

    private CohortSummary summary(CohortId cohort) {
        return Optional.ofNullable(cohorts.summaries(List.of(cohort)).get(cohort))
                .orElseThrow(RecordNotFound::new);
    }
}
