package ca.footing.eligibility;

/** A file with its bytes; {@code media} is what the bytes are, not what the uploader said. */
public record EvidenceFile(String fileName, String media, byte[] content) {}
