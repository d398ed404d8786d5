package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/**
 * A question has a text; a choice needs two choices with texts and a right one (several may be right only where several
 * may be ticked), an order at least three parts, a short answer none.
 */
public class QuestionIncomplete extends RuleViolation {
    QuestionIncomplete() {
        super();
    }
}
