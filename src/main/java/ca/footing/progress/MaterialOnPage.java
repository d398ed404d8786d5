package ca.footing.progress;

import ca.footing.catalogue.Material;
import org.jspecify.annotations.Nullable;

/**
 * A material as one person finds it on the module's page.
 *
 * @param material without its content while it is not open
 * @param open whether it can be read now; {@code over} whether it was open and is closed again
 * @param readEdition the newest edition that the person has confirmed; null when none
 */
public record MaterialOnPage(
        Material material,
        MaterialWindow window,
        boolean open,
        boolean over,
        @Nullable Integer readEdition) {
    /** Whether it was corrected after the person had confirmed it. */
    public boolean hasNews() {
        return readEdition != null && readEdition < material.edition().number();
    }
}
