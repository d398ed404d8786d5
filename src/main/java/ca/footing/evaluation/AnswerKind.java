package ca.footing.evaluation;

/** How an item is answered: from 1 to 5, or in a few words. Texts {@code evaluation.answer.XX}. */
public enum AnswerKind {
    RATING,
    WORDS
}
