package ca.footing.need;

import ca.footing.shared.RuleViolation;

/** A request says something: in words, or by an answer to a question. */
public class NeedEmpty extends RuleViolation {
    NeedEmpty() {
        super();
    }
}
