package ca.footing.cohort;

import ca.footing.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the refund schedule, as dates: a withdrawal up to and including {@code until} (in the cohort's zone)
 * returns {@code percent} of the price less {@code fee}. The last tier of a schedule has 0 percent.
 */
public record RefundTier(LocalDate until, int percent, Money fee) {
    /** The tier under which a withdrawal on that date (in the cohort's zone) falls; none after the last session. */
    public static Optional<RefundTier> on(LocalDate date, List<RefundTier> schedule) {
        return schedule.stream().filter(tier -> !date.isAfter(tier.until())).findFirst();
    }
}
