package ca.footing.waitlist;

/**
 * Where one stands in the line of a cohort. {@code ASLEEP}: an offer went unanswered, and none is made until the person
 * says that they wait on; the place in the order is kept.
 */
public enum PositionStatus {
    WAITING,
    OFFERED,
    ASLEEP,
    ENDED
}
