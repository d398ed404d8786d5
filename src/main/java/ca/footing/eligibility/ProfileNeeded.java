package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** Without a professional profile nobody can say whether a person may take part. */
public class ProfileNeeded extends RuleViolation {
    ProfileNeeded() {
        super();
    }
}
