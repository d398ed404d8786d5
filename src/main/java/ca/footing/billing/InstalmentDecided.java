package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** This part is paid or no longer asked for. */
public class InstalmentDecided extends RuleViolation {
    InstalmentDecided() {
        super();
    }
}
