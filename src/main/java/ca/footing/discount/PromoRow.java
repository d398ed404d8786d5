package ca.footing.discount;

import ca.footing.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A code as the office lists it.
 *
 * @param scope the series or cohort that it is limited to; null when it is for everything
 */
public record PromoRow(
        PromoCodeId id,
        PromoDraft terms,
        int used,
        boolean ended,
        @Nullable LocalizedText scope) {}
