package ca.footing.discussion;

import ca.footing.shared.RuleViolation;

/** Nobody writes before they have accepted what confidentiality means here. */
public class PromiseNeeded extends RuleViolation {
    PromiseNeeded() {
        super();
    }
}
