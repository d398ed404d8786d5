package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** The quiz of a module asks nothing now. */
public class QuizWithoutQuestions extends RuleViolation {
    QuizWithoutQuestions() {
        super();
    }
}
