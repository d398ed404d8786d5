package ca.footing.cohort;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A promise in wall time: when a session begins and ends on the clock of its zone. */
@Embeddable
public record SessionTime(
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime start,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime end,
        ZoneId zone) {
    /** @throws IllegalArgumentException unless it ends after it starts, on the same or the next day */
    public SessionTime {
        if (!end.isAfter(start) || end.isAfter(start.plusDays(1))) {
            throw new IllegalArgumentException("A session ends after it starts, within a day");
        }
    }

    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return end.atZone(zone).toInstant();
    }

    /** Clock minutes from start to end, breaks included. */
    public int minutes() {
        return (int) Duration.between(startsAt(), endsAt()).toMinutes();
    }
}
