package ca.footing.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cohort takes place, published so that people can plan their travel and leave.
 *
 * @param minimum people that are needed
 * @param decideOn by the end of that day, in the cohort's zone, it is decided; none when it was cancelled for another reason
 */
public record Outlook(
        CohortId cohort, int minimum, @Nullable LocalDate decideOn, OutlookState state) {
    public boolean isTentative() {
        return state == OutlookState.TENTATIVE;
    }

    public boolean isCancelled() {
        return state == OutlookState.CANCELLED;
    }
}
