package ca.footing.makeup;

import ca.footing.cohort.CohortSummary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which rule holds for a cohort: its own, else its series', else none. */
@Component
class RulesInForce {
    private final KeptRuleRepository rules;

    RulesInForce(KeptRuleRepository rules) {
        this.rules = rules;
    }

    RuleOrigin of(CohortSummary cohort) {
        var kept = rules.some(List.of(cohort.id().id(), cohort.series().id()));
        return find(kept, cohort.id().id())
                .map(rule -> new RuleOrigin(rule, RuleOrigin.Scope.COHORT))
                .or(() -> find(kept, cohort.series().id()).map(rule -> new RuleOrigin(rule, RuleOrigin.Scope.SERIES)))
                .orElseGet(() -> new RuleOrigin(MakeUpRule.NONE, RuleOrigin.Scope.NOWHERE));
    }

    private static Optional<MakeUpRule> find(List<KeptRule> kept, UUID scope) {
        return kept.stream()
                .filter(rule -> rule.scope().equals(scope))
                .map(KeptRule::rule)
                .findFirst();
    }
}
