package ca.footing.document;

import org.jspecify.annotations.Nullable;

/**
 * Which documents the office wants to see.
 *
 * @param kind null for all
 * @param text part of a number, of the payer's name, of the payer's order number or of what it is about; empty for all
 */
public record DocumentFilter(@Nullable DocumentKind kind, String text) {}
