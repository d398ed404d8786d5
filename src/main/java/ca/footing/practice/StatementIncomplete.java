package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Who signs says under which title and with which college. */
public class StatementIncomplete extends RuleViolation {
    StatementIncomplete() {
        super();
    }
}
