package ca.footing.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a schedule as dates: up to and including {@code until} the tier holds; the last line has no date. */
public record RefundStep(@Nullable LocalDate until, RefundTier tier) {}
