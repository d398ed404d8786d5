package ca.footing.billing;

/** A part of an awaited transfer has come; the rest is still asked for. */
public record TransferPartial(TransferRow transfer) {}
