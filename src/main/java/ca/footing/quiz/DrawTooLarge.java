package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A quiz cannot draw more questions than the bank has left with that tag. */
public class DrawTooLarge extends RuleViolation {
    DrawTooLarge(int wanted, int there) {
        super(wanted, there);
    }
}
