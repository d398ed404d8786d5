package ca.footing.need;

import ca.footing.shared.RuleViolation;

/** Only somebody who works in the office can look after a request. */
public class NotOfOffice extends RuleViolation {
    NotOfOffice() {
        super();
    }
}
