package ca.footing.billing;

/** How an order is paid: at once by card, in parts by card, or by Interac e-transfer to an invoice. */
public enum PayBy {
    WHOLE,
    PARTS,
    TRANSFER
}
