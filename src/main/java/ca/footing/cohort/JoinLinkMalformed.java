package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The link of an online session begins with https and names a host. */
public class JoinLinkMalformed extends RuleViolation {
    JoinLinkMalformed() {
        super();
    }
}
