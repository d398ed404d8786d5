package ca.footing.practice;

/** OPEN and RETURNED wait for the learner, SENT for the supervisor; APPROVED is locked for good. */
public enum EntryStatus {
    OPEN,
    SENT,
    RETURNED,
    APPROVED
}
