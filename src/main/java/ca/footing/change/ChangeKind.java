package ca.footing.change;

/** What happened to a place. {@code PART}: some modules of it were given up; {@code CANCELLATION}: we cancelled the cohort. */
public enum ChangeKind {
    WITHDRAWAL,
    MOVE,
    SUBSTITUTION,
    PART,
    CANCELLATION
}
