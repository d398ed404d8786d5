package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * When a material is open, relative to the cohort, and under which licence it may be used.
 *
 * @param days before or after, 0 to 366; without meaning at once
 * @param staysDays how many days after the cohort's end it stays open; null for good
 * @param licence a note on what may be done with it; may be empty
 */
public record MaterialTerms(Opens opens, int days, @Nullable Integer staysDays, LocalizedText licence) {
    public static final MaterialTerms OPEN = new MaterialTerms(Opens.AT_ONCE, 0, null, LocalizedText.EMPTY);
}
