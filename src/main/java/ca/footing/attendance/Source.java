package ca.footing.attendance;

/**
 * Who or what said so: a facilitator of the cohort at the roll call, the office on their behalf, the person's own phone,
 * or the report of an online meeting. A word of a person counts before that of a machine, whichever came first.
 */
public enum Source {
    ROLL_CALL,
    OFFICE,
    PHONE,
    MEETING;

    boolean isPerson() {
        return this == ROLL_CALL || this == OFFICE;
    }
}
