package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** An account is joined only into one that can be signed in to, and only once. */
public class MergeIntoClosed extends RuleViolation {
    MergeIntoClosed() {
        super();
    }
}
