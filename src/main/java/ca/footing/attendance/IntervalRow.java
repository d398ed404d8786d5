package ca.footing.attendance;

import java.time.Instant;
import java.util.UUID;

/** One interval of a record. */
record IntervalRow(UUID record, Instant arrivedAt, Instant leftAt) {
    Interval interval() {
        return new Interval(arrivedAt, leftAt);
    }
}
