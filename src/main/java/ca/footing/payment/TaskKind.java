package ca.footing.payment;

/** What about money a person has to look at. */
public enum TaskKind {
    /** Money arrived that could not be matched with what was bought. */
    REVIEW,
    /** The same thing was paid a second time. */
    PAID_TWICE,
    /** A refund came back to us, or Stripe refused it. */
    REFUND_FAILED,
    /** Stripe has not taken a refund for hours. */
    REFUND_STUCK,
    /** Money that came by transfer has to go back by transfer. */
    REFUND_BY_HAND,
    /** Somebody refunded in Stripe's dashboard. */
    REFUND_EXTERNAL,
    /** The payer's bank disputes a payment. */
    DISPUTE,
    /** Stripe's account and our ledger say different things. */
    LEDGER_DIFFERS,
    /** An attempt to pay or an event cannot be brought to an end. */
    STUCK,
    /** What another module asks the office to do about money. */
    OTHER;

    /** Whether an act of the office ends it; a note alone does not. */
    public boolean needsDecision() {
        return this == REVIEW || this == REFUND_BY_HAND;
    }
}
