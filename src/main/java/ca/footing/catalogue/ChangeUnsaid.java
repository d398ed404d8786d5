package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A correction says in both languages what changed. */
public class ChangeUnsaid extends RuleViolation {
    ChangeUnsaid() {
        super();
    }
}
