package ca.footing.practice;

/** Where a batch stands. LOCKED: too many wrong numbers; DELEGATED: it went on to somebody else. */
public enum RequestStatus {
    OPEN,
    DONE,
    EXPIRED,
    WITHDRAWN,
    LOCKED,
    DELEGATED
}
