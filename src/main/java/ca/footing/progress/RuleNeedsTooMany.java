package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** Not more parts may be wanted than the group has, and at least one. */
public class RuleNeedsTooMany extends RuleViolation {
    RuleNeedsTooMany(int parts) {
        super(parts);
    }
}
