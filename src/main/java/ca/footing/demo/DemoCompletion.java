package ca.footing.demo;

import ca.footing.catalogue.SeriesId;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Rule;
import ca.footing.shared.LocalizedText;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two years to complete the demo's first series, and one module in which the reflection or the exercise is enough. */
@Component
@Profile("demo")
class DemoCompletion {
    private static final int MONTHS = 24;
    private static final int MODULE = 4;

    private final CompletionRules rules;

    DemoCompletion(CompletionRules rules) {
        this.rules = rules;
    }

    /** As the registrar, before a cohort of the series is published. */
    void decide(SeriesId series) {
        rules.changeMonths(series, MONTHS);
        rules.series(series).modules().stream()
                .map(module -> module.summary())
                .filter(module -> module.position() == MODULE)
                .forEach(
                        module -> rules.write(
                                module.id(),
                                0,
                                all(
                                        one(RequirementKind.ATTENDANCE, 80),
                                        one(RequirementKind.MATERIAL, 0),
                                        one(RequirementKind.QUIZ, 0),
                                        new Rule.Some(
                                                Rule.Mode.ANY,
                                                1,
                                                List.of(
                                                        one(RequirementKind.REFLECTION, 0),
                                                        one(RequirementKind.EXERCISE, 1)))),
                                new LocalizedText(
                                        "Watch how a place that you know well changes in the course of ten minutes. You need not write anything down.",
                                        "Observez pendant dix minutes comment change un lieu que vous connaissez bien. Vous n’avez rien à noter.")));
    }

    private static Rule all(Rule... parts) {
        return new Rule.Some(Rule.Mode.ALL, parts.length, List.of(parts));
    }

    private static Rule.One one(RequirementKind kind, int amount) {
        return new Rule.One(kind, amount, 0, null);
    }
}
