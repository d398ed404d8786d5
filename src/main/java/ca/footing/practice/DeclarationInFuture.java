package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Hours are declared as of a day that has come. */
public class DeclarationInFuture extends RuleViolation {
    DeclarationInFuture() {
        super();
    }
}
