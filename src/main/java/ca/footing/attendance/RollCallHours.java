package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import java.time.Duration;
import java.time.Instant;

/** When attendance of a session can be recorded, and until when a change needs no reason. */
record RollCallHours(CohortSession session) {
    static final Duration OPENS_BEFORE = Duration.ofMinutes(30);
    static final Duration FREE_AFTER = Duration.ofHours(24);

    boolean areOpen(Instant now) {
        return !now.isBefore(session.time().startsAt().minus(OPENS_BEFORE));
    }

    boolean asksForReason(Instant now) {
        return now.isAfter(session.time().endsAt().plus(FREE_AFTER));
    }
}
