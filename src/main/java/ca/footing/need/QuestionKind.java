package ca.footing.need;

/** How a question is answered; texts {@code need.kind.XX}. */
public enum QuestionKind {
    YES_NO,
    TEXT
}
