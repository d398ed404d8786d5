package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** One series as lists show it. */
public record SeriesSummary(
        SeriesId id, String slug, SeriesStatus status, LocalizedText title, LocalizedText summary, int modules) {}
