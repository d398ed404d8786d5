package ca.footing.discount;

import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar enters for a code.
 *
 * @param percent of the price before tax, or null for an {@code amount}
 * @param totalLimit uses by everyone together; null means no limit
 * @param series null means any
 */
public record PromoDraft(
        String code,
        String note,
        @Nullable Integer percent,
        @Nullable Money amount,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer totalLimit,
        int personLimit,
        @Nullable SeriesId series,
        @Nullable CohortId cohort) {}
