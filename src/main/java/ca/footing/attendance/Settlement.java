package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the roll of a session is settled: when its facilitator says so, or by itself 14 days after its end.
 *
 * @param closedAt when somebody said so; null while nobody did
 * @param settles when it is settled at the latest
 * @param over whether the session has ended, so that somebody may settle it
 */
public record Settlement(boolean settled, @Nullable Instant closedAt, Instant settles, boolean over) {
    static final Duration AFTER = Duration.ofDays(14);

    static Settlement of(CohortSession session, @Nullable Instant closedAt, Instant now) {
        var settles = session.time().endsAt().plus(AFTER);
        return new Settlement(
                closedAt != null || now.isAfter(settles),
                closedAt,
                settles,
                !now.isBefore(session.time().endsAt()));
    }
}
