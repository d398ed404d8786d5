package ca.footing.cohort;

/** What may be said in public about the seats of a cohort. */
public enum SeatState {
    OPEN,
    FEW_LEFT,
    FULL,
    CLOSED
}
