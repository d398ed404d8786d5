package ca.footing.checkin;

/** What became of a code that a phone sent; every one is final, so that the phone forgets it. */
public enum ScanOutcome {
    /** The arrival is noted. */
    ARRIVED,
    /** The leaving is noted. */
    LEFT,
    /** It was noted before. */
    KNOWN,
    /** It was made for another time, or by nobody here. */
    INVALID,
    /** It comes later than two days after the session. */
    TOO_LATE,
    /** The person has no place there, or somebody else read it on the same phone. */
    NOT_YOURS
}
