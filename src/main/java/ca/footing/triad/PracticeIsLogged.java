package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** Groups whose minutes are logged stay as they were. */
public class PracticeIsLogged extends RuleViolation {
    PracticeIsLogged() {
        super();
    }
}
