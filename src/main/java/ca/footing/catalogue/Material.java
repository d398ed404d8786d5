package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One material; {@code url} for a link, {@code body} (Markdown) for a text, a file per language for a PDF. */
public record Material(
        MaterialId id,
        MaterialKind kind,
        LocalizedText title,
        @Nullable String url,
        LocalizedText body,
        boolean required) {
    List<LocalizedText> texts() {
        return kind == MaterialKind.TEXT ? List.of(title, body) : List.of(title);
    }
}
