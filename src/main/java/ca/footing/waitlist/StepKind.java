package ca.footing.waitlist;

/** What happened in a line; each has a sentence for the person and one for staff. */
public enum StepKind {
    JOINED,
    OFFERED,
    EXTENDED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    AWAKE,
    REGISTERED,
    UNCONFIRMED,
    OTHER_OFFER,
    NOT_ELIGIBLE,
    BOUNCED,
    STAFF_SKIPPED,
    STAFF_WITHDREW,
    PAUSED,
    RESUMED,
    LEFT,
    FULFILLED,
    CLOSED
}
