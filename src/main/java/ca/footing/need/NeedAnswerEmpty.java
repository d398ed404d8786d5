package ca.footing.need;

import ca.footing.shared.RuleViolation;

/** An answer says what was arranged, or why it cannot be. */
public class NeedAnswerEmpty extends RuleViolation {
    NeedAnswerEmpty() {
        super();
    }
}
