package ca.footing.attendance;

/** Who said so: a facilitator of the cohort at the roll call, or the office on their behalf. */
enum Source {
    ROLL_CALL,
    OFFICE
}
