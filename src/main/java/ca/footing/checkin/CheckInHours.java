package ca.footing.checkin;

import ca.footing.cohort.SessionTime;
import java.time.Duration;
import java.time.Instant;

/** When codes of a session are shown, and until when a phone may send one that it read then. */
record CheckInHours(SessionTime time) {
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration AFTER = Duration.ofMinutes(60);
    private static final Duration SENT_WITHIN = Duration.ofHours(48);

    boolean areOpen(Instant at) {
        return !at.isBefore(time.startsAt().minus(BEFORE).minus(CheckInCode.STEP))
                && !at.isAfter(time.endsAt().plus(AFTER));
    }

    boolean mayStillSend(Instant now) {
        return !now.isAfter(time.endsAt().plus(SENT_WITHIN));
    }
}
