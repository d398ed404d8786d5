package ca.footing.change;

/**
 * Where the money of a change stands; the place itself has changed already, except in {@code HELD}.
 *
 * <p>HELD: seats in another cohort are kept while the difference is paid. CHOOSING: the person chooses what they want for
 * a cancelled cohort. DECIDED: to be carried out. SENT: on its way to the card. DONE: settled, or nothing was to settle.
 * BLOCKED: a person of the office must act. DROPPED: a move that was not paid in time; the place stayed as it was.
 */
public enum ChangeState {
    HELD,
    CHOOSING,
    DECIDED,
    SENT,
    DONE,
    BLOCKED,
    DROPPED
}
