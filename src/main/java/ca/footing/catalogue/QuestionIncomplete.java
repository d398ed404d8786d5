package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A question has a text, at least two choices, and one right one (or several where several may be ticked). */
public class QuestionIncomplete extends RuleViolation {
    QuestionIncomplete(int position) {
        super(position);
    }
}
