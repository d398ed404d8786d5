package ca.footing.cohort;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A break in the timetable, on the clock of its session's zone; one that is earlier than the session's start lies after
 * midnight.
 */
public record SessionBreak(LocalTime from, LocalTime to) {
    LocalDateTime begins(SessionTime time) {
        return on(from, time.start());
    }

    LocalDateTime ends(SessionTime time) {
        return on(to, begins(time));
    }

    private static LocalDateTime on(LocalTime clock, LocalDateTime notBefore) {
        var sameDay = notBefore.toLocalDate().atTime(clock);
        return sameDay.isBefore(notBefore) ? sameDay.plusDays(1) : sameDay;
    }
}
