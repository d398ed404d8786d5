package ca.footing.credential;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place where certificates may have a design of their own.
 *
 * @param series null for the house
 * @param version of its own design, 0 when it has none
 */
public record DesignRow(@Nullable SeriesId series, LocalizedText title, int version) {}
