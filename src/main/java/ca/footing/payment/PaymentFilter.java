package ca.footing.payment;

import org.jspecify.annotations.Nullable;

/**
 * Which payments the office wants to see.
 *
 * @param status null for all
 * @param text part of the payer's name, of what was bought, or of a receipt number; empty for all
 */
public record PaymentFilter(@Nullable PaymentStatus status, String text) {}
