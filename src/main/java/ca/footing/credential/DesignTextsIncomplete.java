package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** Every certificate can be printed in either language. */
public class DesignTextsIncomplete extends RuleViolation {
    DesignTextsIncomplete() {
        super();
    }
}
