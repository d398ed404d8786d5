package ca.footing.attendance;

import java.time.Instant;

/** A stretch of time from one instant up to another. */
public record Span(Instant from, Instant to) {
    /** @throws IllegalArgumentException unless it ends after it begins */
    public Span {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("A span ends after it begins");
        }
    }
}
