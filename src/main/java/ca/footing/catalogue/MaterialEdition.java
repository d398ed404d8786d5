package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which edition a material is in, and, from the second on, what changed and when. */
public record MaterialEdition(
        int number, LocalizedText change, @Nullable Instant changedAt) {
    public static final MaterialEdition FIRST = new MaterialEdition(1, LocalizedText.EMPTY, null);

    public boolean isCorrected() {
        return number > 1;
    }
}
