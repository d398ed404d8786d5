package ca.footing.billing;

/** Somebody pays by transfer: the invoice is issued and the place is kept until the deadline. */
public record TransferBegun(TransferRow transfer) {}
