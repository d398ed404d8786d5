package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** Practice needs at least two people. */
public class TooFewToPractise extends RuleViolation {
    TooFewToPractise() {
        super();
    }
}
