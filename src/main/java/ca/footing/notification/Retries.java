package ca.footing.notification;

import java.time.Duration;
import java.util.List;

/** How long a mail waits after each failed attempt. */
final class Retries {
    /** Together about two days. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    private Retries() {}

    static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.clamp(attempts - 1L, 0, PAUSES.size() - 1));
    }

    static boolean areUsedUp(int attempts) {
        return attempts > PAUSES.size();
    }
}
