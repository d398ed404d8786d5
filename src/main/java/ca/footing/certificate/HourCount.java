package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts attendance under our own rule and that of each body that approved the cohort. */
@Component
class HourCount {
    private final BodyRules rules;
    private final PlanRows plans;
    private final HourWords words;

    HourCount(BodyRules rules, PlanRows plans, HourWords words) {
        this.rules = rules;
        this.plans = plans;
        this.words = words;
    }

    /** A body with the rule that counts for a cohort. */
    record Applied(Body body, BodyRule rule) {}

    /** Ours first, then the bodies of the plan; the rules are those in force on the first day. */
    List<Applied> rules(CohortId cohort, List<CohortSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var inForce = rules.on(sessions.getFirst().time().start().toLocalDate());
        var wanted = new ArrayList<>(List.of(Body.NONE));
        plans.of(cohort).approvals().forEach(approval -> wanted.add(approval.body()));
        var bodies = rules.bodies().stream().collect(Collectors.toMap(Body::code, body -> body));
        return wanted.stream()
                .filter(inForce::containsKey)
                .map(code -> new Applied(
                        Objects.requireNonNull(bodies.get(code)), Objects.requireNonNull(inForce.get(code))))
                .toList();
    }

    /** Minutes under our own rule. */
    int own(List<Applied> rules, List<SessionMinutes> sessions) {
        return rules.stream()
                .filter(applied -> applied.body().isNone())
                .mapToInt(applied -> HourRules.apply(applied.rule(), sessions).credited())
                .sum();
    }

    /** With the working in sentences. */
    List<BodyHours> shown(List<Applied> rules, List<SessionMinutes> sessions) {
        return rules.stream()
                .map(applied -> shown(applied, HourRules.apply(applied.rule(), sessions)))
                .toList();
    }

    private BodyHours shown(Applied applied, Working working) {
        return new BodyHours(
                applied.body(),
                working,
                words.of(applied.rule()),
                working.lines().stream().map(words::of).toList(),
                words.of(working));
    }
}
