package ca.footing.eligibility;

import java.time.Instant;

/** A file as lists show it, without its bytes; {@code size} in bytes. */
public record EvidenceRow(EvidenceId id, String fileName, int size, Instant uploadedAt) {}
