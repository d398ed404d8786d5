package ca.footing.billing;

/** A transfer is due soon and has not come in full. */
public record TransferReminder(TransferRow transfer) {}
