package ca.footing.waitlist;

/** What became of an offer; an open one holds a seat. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
