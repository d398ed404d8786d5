package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A question that a quiz always asks stays in the bank; {@code position} is that module's. */
public class QuestionInUse extends RuleViolation {
    QuestionInUse(int position) {
        super(position);
    }
}
