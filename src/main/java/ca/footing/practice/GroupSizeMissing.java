package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A group entry says how many took part, from 2 to 12. */
public class GroupSizeMissing extends RuleViolation {
    GroupSizeMissing() {
        super();
    }
}
