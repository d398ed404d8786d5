package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the registrar enters for a material; {@code files} by language code for a PDF, else empty. */
public record MaterialDraft(
        MaterialKind kind,
        LocalizedText title,
        @Nullable String url,
        LocalizedText body,
        boolean required,
        Map<String, MaterialFile> files,
        MaterialTerms terms) {
    /** Open at once and for good. */
    public MaterialDraft(
            MaterialKind kind,
            LocalizedText title,
            @Nullable String url,
            LocalizedText body,
            boolean required,
            Map<String, MaterialFile> files) {
        this(kind, title, url, body, required, files, MaterialTerms.OPEN);
    }
}
