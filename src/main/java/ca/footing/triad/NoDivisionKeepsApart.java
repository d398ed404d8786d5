package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** No division keeps everyone apart who must be; no other is ever made. */
public class NoDivisionKeepsApart extends RuleViolation {
    NoDivisionKeepsApart() {
        super();
    }
}
