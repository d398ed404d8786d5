package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All that the public page of a series says of its content; {@code description}, {@code audience} and {@code expectations} are Markdown. */
public record SeriesDetails(
        SeriesSummary summary,
        LocalizedText description,
        LocalizedText audience,
        LocalizedText expectations,
        LocalizedText costsOutside,
        List<ModuleDetails> modules) {
    /** How many of the series' own texts lack that language. */
    public int missing(Locale language) {
        var texts = Stream.of(summary.title(), summary.summary(), description, audience);
        return (int) Stream.concat(texts, Stream.of(expectations, costsOutside).filter(text -> !text.isEmpty()))
                .filter(text -> text.lacks(language))
                .count();
    }
}
