package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;

/** All that the public page of a series says of its content; {@code description} and {@code audience} are Markdown. */
public record SeriesDetails(
        SeriesSummary summary, LocalizedText description, LocalizedText audience, List<ModuleDetails> modules) {}
