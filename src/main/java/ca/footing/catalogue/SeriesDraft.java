package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/**
 * What the registrar enters for a series.
 *
 * @param slug its address: lower case letters, digits and hyphens
 * @param expectations what people may expect of each other and of us while they take part (Markdown); may be empty
 * @param costsOutside what a person pays elsewhere (own supervision, a book); may be empty
 */
public record SeriesDraft(
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText description,
        LocalizedText audience,
        LocalizedText expectations,
        LocalizedText costsOutside) {
    /** Without a word on taking part or costs elsewhere. */
    public SeriesDraft(
            String slug,
            LocalizedText title,
            LocalizedText summary,
            LocalizedText description,
            LocalizedText audience) {
        this(slug, title, summary, description, audience, LocalizedText.EMPTY, LocalizedText.EMPTY);
    }
}
