package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A pass mark lies between 0 and 100 percent. */
public class PassMarkOutOfRange extends RuleViolation {
    PassMarkOutOfRange() {
        super();
    }
}
