package ca.footing.certificate;

import java.util.UUID;

/**
 * One version of a design of certificates as it stood when it was used.
 *
 * @param version from 1; each change of a design is a new one
 * @param content the design itself, in the form of whoever prints it
 */
public record Template(UUID id, int version, String content) {}
