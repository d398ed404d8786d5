package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A short answer has at most 2,000 characters, a note to it 1,000. */
public class AnswerTooLong extends RuleViolation {
    AnswerTooLong() {
        super();
    }
}
