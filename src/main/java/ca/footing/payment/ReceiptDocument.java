package ca.footing.payment;

import java.time.Instant;

/** A stored receipt: its number and its HTML as issued. */
public record ReceiptDocument(String number, Instant issuedAt, String html) {}
