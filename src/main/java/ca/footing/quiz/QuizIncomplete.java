package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** Every question needs an answer before the quiz can be marked. */
public class QuizIncomplete extends RuleViolation {
    QuizIncomplete() {
        super();
    }
}
