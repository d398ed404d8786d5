package ca.footing.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time in which a person was in the room. */
@Embeddable
record Interval(
        @Column(name = "arrived_at") Instant arrivedAt,
        @Column(name = "left_at") Instant leftAt) {
    Interval {
        if (!leftAt.isAfter(arrivedAt)) {
            throw new IllegalArgumentException("A person leaves after arriving");
        }
    }

    int minutes() {
        return (int) Duration.between(arrivedAt, leftAt).toMinutes();
    }
}
