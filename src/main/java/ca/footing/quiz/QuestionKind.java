package ca.footing.quiz;

/** How a question is answered: one choice, several, an order of the choices, or words that a facilitator judges. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    ORDER,
    SHORT
}
