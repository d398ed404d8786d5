package ca.footing.quiz;

/** How one answer was marked. */
public enum Verdict {
    RIGHT,
    WRONG
}
