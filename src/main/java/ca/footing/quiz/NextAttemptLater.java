package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** Between two attempts lies the time that the quiz asks for; {@code minutes} of it are left. */
public class NextAttemptLater extends RuleViolation {
    NextAttemptLater(long minutes) {
        super(minutes);
    }
}
