package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** The questions were changed while the person was answering them. */
public class QuizChanged extends RuleViolation {
    QuizChanged() {
        super();
    }
}
