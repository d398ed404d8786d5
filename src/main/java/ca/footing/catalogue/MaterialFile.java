package ca.footing.catalogue;

/** The bytes of a PDF in one language. */
public record MaterialFile(String fileName, byte[] content) {}
