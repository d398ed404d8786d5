package ca.footing.makeup;

import ca.footing.cohort.CohortSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which rule holds for a cohort: its own, else its series', else none. */
@Component
class RulesInForce {
    private final KeptRuleRepository rules;

    RulesInForce(KeptRuleRepository rules) {
        this.rules = rules;
    }

    RuleOrigin of(CohortSummary cohort) {
        return among(
                rules.some(List.of(cohort.id().id(), cohort.series().id())).stream()
                        .collect(Collectors.toMap(KeptRule::scope, KeptRule::rule)),
                cohort);
    }

    /** @param kept by cohort or series */
    static RuleOrigin among(Map<UUID, MakeUpRule> kept, CohortSummary cohort) {
        return Optional.ofNullable(kept.get(cohort.id().id()))
                .map(rule -> new RuleOrigin(rule, RuleOrigin.Scope.COHORT))
                .or(() -> Optional.ofNullable(kept.get(cohort.series().id()))
                        .map(rule -> new RuleOrigin(rule, RuleOrigin.Scope.SERIES)))
                .orElseGet(() -> new RuleOrigin(MakeUpRule.NONE, RuleOrigin.Scope.NOWHERE));
    }
}
