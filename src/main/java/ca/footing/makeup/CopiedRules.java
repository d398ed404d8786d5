package ca.footing.makeup;

import ca.footing.cohort.CohortCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A copy of a cohort has the rule that the cohort itself has; that of the series holds anyway. */
@Component
class CopiedRules {
    private final KeptRuleRepository rules;

    CopiedRules(KeptRuleRepository rules) {
        this.rules = rules;
    }

    @EventListener
    void on(CohortCopied copied) {
        rules.findById(copied.from().id())
                .ifPresent(kept -> rules.save(new KeptRule(copied.copy().id(), kept.rule())));
    }
}
