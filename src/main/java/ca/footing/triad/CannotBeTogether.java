package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** Two people who must not practise together would be in one group. Who and why is not told. */
public class CannotBeTogether extends RuleViolation {
    CannotBeTogether() {
        super();
    }
}
