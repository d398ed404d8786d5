package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One material; {@code url} for a link, {@code body} (Markdown) for a text, a file per language for a PDF. */
public record Material(
        MaterialId id,
        MaterialKind kind,
        LocalizedText title,
        @Nullable String url,
        LocalizedText body,
        boolean required,
        MaterialTerms terms,
        MaterialEdition edition) {
    /** Open at once and for good, in its first edition. */
    public Material(
            MaterialId id,
            MaterialKind kind,
            LocalizedText title,
            @Nullable String url,
            LocalizedText body,
            boolean required) {
        this(id, kind, title, url, body, required, MaterialTerms.OPEN, MaterialEdition.FIRST);
    }

    /** What may be said of it before it opens, and after it closed. */
    public Material outline() {
        return new Material(id, kind, title, null, LocalizedText.EMPTY, required, terms, edition);
    }

    List<LocalizedText> texts() {
        var texts = new ArrayList<LocalizedText>(kind == MaterialKind.TEXT ? List.of(title, body) : List.of(title));
        if (!terms.licence().isEmpty()) {
            texts.add(terms.licence());
        }
        return texts;
    }
}
