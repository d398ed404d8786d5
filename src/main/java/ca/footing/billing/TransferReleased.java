package ca.footing.billing;

/** A transfer did not come in time; what had come of it is a credit. */
public record TransferReleased(TransferRow transfer) {}
