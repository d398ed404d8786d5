package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A link begins with https and names a host. */
public class LinkMalformed extends RuleViolation {
    LinkMalformed() {
        super();
    }
}
