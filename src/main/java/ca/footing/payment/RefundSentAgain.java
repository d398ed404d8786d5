package ca.footing.payment;

/** The office sends a refund that failed once more: the next one stands for it. */
public record RefundSentAgain(RefundId failed, RefundId next) {}
