package ca.footing.quiz;

import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken and marked.
 *
 * @param passMark percent of the questions that must be right
 * @param attempts how many a person has; null for any number
 * @param waitMinutes from sending one attempt to beginning the next
 * @param preset code of the body's rule that it is to follow; null for none
 */
public record QuizRules(
        int passMark,
        @Nullable Integer attempts,
        int waitMinutes,
        Telling telling,
        boolean shuffleQuestions,
        boolean shuffleChoices,
        @Nullable String preset) {
    public static final QuizRules USUAL = new QuizRules(75, null, 0, Telling.EACH_ATTEMPT, false, false, null);
}
