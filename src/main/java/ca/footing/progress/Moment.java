package ca.footing.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a requirement is evaluated: now, and the cohort's last day, on the cohort's calendar. */
record Moment(Instant now, LocalDate end, ZoneId zone) {
    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean isPast(LocalDate day) {
        return day(now).isAfter(day);
    }
}
