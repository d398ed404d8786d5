package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** The seats of an order cannot be held longer without a payment: every extension was used, or registration closes. */
public class GroupExtensionsUsed extends RuleViolation {
    GroupExtensionsUsed() {
        super();
    }
}
