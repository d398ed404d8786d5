package ca.footing.cohort;

import ca.footing.shared.Money;
import java.time.LocalDate;

/**
 * One line of the refund schedule, as dates: a withdrawal up to and including {@code until} (in the cohort's zone)
 * returns {@code percent} of the price less {@code fee}. The last tier of a schedule has 0 percent.
 */
public record RefundTier(LocalDate until, int percent, Money fee) {}
