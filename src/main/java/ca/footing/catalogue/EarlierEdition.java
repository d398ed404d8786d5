package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a material said before it was corrected.
 *
 * @param edition its number, and from the second on what it had changed and when
 * @param until when the next edition took its place
 */
public record EarlierEdition(
        MaterialId material,
        MaterialKind kind,
        MaterialEdition edition,
        LocalizedText title,
        @Nullable String url,
        LocalizedText body,
        Instant until) {
    /** What may be said of it while the material is not open. */
    public EarlierEdition outline() {
        return new EarlierEdition(material, kind, edition, title, null, LocalizedText.EMPTY, until);
    }
}
