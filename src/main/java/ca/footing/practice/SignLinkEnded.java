package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** The link was used, withdrawn, or has lapsed; the learner can send a new one. */
public class SignLinkEnded extends RuleViolation {
    SignLinkEnded() {
        super();
    }
}
