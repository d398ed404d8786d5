package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A rule asks for a verified category, and no valid check of the register is recorded. */
public class CategoryNotVerified extends RuleViolation {
    CategoryNotVerified() {
        super();
    }
}
