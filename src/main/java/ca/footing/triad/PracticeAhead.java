package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** Minutes are logged once the session has begun. */
public class PracticeAhead extends RuleViolation {
    PracticeAhead() {
        super();
    }
}
