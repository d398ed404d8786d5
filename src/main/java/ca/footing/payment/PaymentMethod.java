package ca.footing.payment;

/** How the money comes that no credit covers: by Stripe's hosted page, or by Interac e-transfer or cheque to an invoice. */
public enum PaymentMethod {
    CARD,
    TRANSFER
}
