package ca.footing.progress;

import ca.footing.catalogue.EarlierEdition;
import ca.footing.catalogue.Material;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A material as one person finds it on the module's page.
 *
 * @param material without its content while it is not open
 * @param open whether it can be read now; {@code over} whether it was open and is closed again
 * @param confirmed when the person confirmed which edition, whether that still counts or not
 * @param earlier what it said before it was corrected, the newest first; without content while it is not open
 */
public record MaterialOnPage(
        Material material,
        MaterialWindow window,
        boolean open,
        boolean over,
        Map<Integer, Instant> confirmed,
        List<EarlierEdition> earlier) {
    /** The newest edition that the person has confirmed; null when none. */
    public @Nullable Integer readEdition() {
        return confirmed.keySet().stream().max(Integer::compare).orElse(null);
    }

    /** Whether it was corrected after the person had confirmed it. */
    public boolean hasNews() {
        var read = readEdition();
        return read != null && read < material.edition().number();
    }
}
