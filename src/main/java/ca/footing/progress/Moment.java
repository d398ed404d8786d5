package ca.footing.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a requirement is evaluated, on the cohort's calendar.
 *
 * @param end the cohort's last day, until which work is planned
 * @param until the last day whose work counts, pauses and extensions included; null without a window
 */
record Moment(
        Instant now, LocalDate end, ZoneId zone, @Nullable LocalDate until) {
    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean isPast(LocalDate day) {
        return day(now).isAfter(day);
    }

    /** Whether what is done then counts. */
    boolean counts(Instant at) {
        return until == null || !day(at).isAfter(until);
    }

    /** Whether what is done now counts. */
    boolean isOpen() {
        return counts(now);
    }

    /** The last day that is planned, and after it the last that counts. */
    LocalDate by() {
        if (until == null || until.isAfter(end) && !isPast(end)) {
            return end;
        }
        return until;
    }
}
