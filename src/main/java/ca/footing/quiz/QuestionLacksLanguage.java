package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A question of a public series needs all its texts in both languages. */
public class QuestionLacksLanguage extends RuleViolation {
    QuestionLacksLanguage() {
        super();
    }
}
