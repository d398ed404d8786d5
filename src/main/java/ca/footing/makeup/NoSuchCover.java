package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** That session does not make up for this one: another module, one's own cohort, or later than the deadline. */
public class NoSuchCover extends RuleViolation {
    NoSuchCover() {
        super();
    }
}
