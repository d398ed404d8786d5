package ca.footing.credential;

import ca.footing.cohort.CohortSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Time of one session that lies in others too. */
final class SharedTime {
    private SharedTime() {}

    /** Clock minutes, at most those of the session; time that lies in several others is shared once. */
    static int minutes(CohortSession session, List<CohortSession> others) {
        var start = session.time().startsAt();
        var end = session.time().endsAt();
        var shared = Duration.ZERO;
        var reached = start;
        for (var other : others.stream()
                .sorted(Comparator.comparing((CohortSession one) -> one.time().startsAt()))
                .toList()) {
            var from = later(reached, other.time().startsAt());
            var to = other.time().endsAt().isBefore(end) ? other.time().endsAt() : end;
            if (from.isBefore(to)) {
                shared = shared.plus(Duration.between(from, to));
                reached = to;
            }
        }
        return (int) Math.min(session.minutes(), shared.toMinutes());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
