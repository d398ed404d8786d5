package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** No entry was chosen that waits to be sent. */
public class NothingToSend extends RuleViolation {
    NothingToSend() {
        super();
    }
}
