package ca.footing.need;

import ca.footing.shared.RuleViolation;

/** A question is asked in both languages. */
public class QuestionTextsIncomplete extends RuleViolation {
    QuestionTextsIncomplete() {
        super();
    }
}
