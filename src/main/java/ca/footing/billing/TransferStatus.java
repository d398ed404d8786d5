package ca.footing.billing;

/** Awaited until its deadline; paid in full; or closed because it did not come, or another way was chosen. */
public enum TransferStatus {
    AWAITED,
    PAID,
    CLOSED
}
