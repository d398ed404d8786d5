package ca.footing.cohort;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort for the person who facilitates it.
 *
 * @param next the session that is running or comes next; none when all are over
 */
public record MyCohort(
        CohortSummary summary,
        List<CohortSession> sessions,
        @Nullable CohortSession next) {
    static MyCohort of(CohortSummary summary, List<CohortSession> sessions, Instant now) {
        var next = sessions.stream()
                .filter(session -> session.time().endsAt().isAfter(now))
                .findFirst()
                .orElse(null);
        return new MyCohort(summary, sessions, next);
    }
}
