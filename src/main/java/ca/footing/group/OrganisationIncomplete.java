package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** A payer has a name and a contact, and they are not too long. */
public class OrganisationIncomplete extends RuleViolation {
    OrganisationIncomplete() {}
}
