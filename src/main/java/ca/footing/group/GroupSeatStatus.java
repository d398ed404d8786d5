package ca.footing.group;

/** What the payer knows of a seat, and all they know: whether it is free, offered, taken or given back. */
public enum GroupSeatStatus {
    FREE,
    INVITED,
    ACCEPTED,
    CANCELLED
}
