package ca.footing.discussion;

/** What a facilitator decides on a reported post. A removed one loses its words for good. */
public enum Verdict {
    KEPT,
    REMOVED
}
