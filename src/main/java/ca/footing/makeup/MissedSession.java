package ca.footing.makeup;

import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortSession;
import java.time.LocalDate;
import java.util.List;

/**
 * A session of which minutes are or were missing, and how that is repaired.
 *
 * @param until last day on which a session elsewhere may begin
 * @param late whether that day is over
 * @param choices where a seat can be taken now; none when nothing is left to plan
 */
public record MissedSession(
        CohortSession session,
        Presence presence,
        LocalDate until,
        boolean late,
        List<SeatElsewhere> seats,
        List<Choice> choices) {
    /** Missing minutes for which no seat elsewhere is taken. */
    public int unplanned() {
        return unplanned(presence, seats);
    }

    public boolean isDone() {
        return presence.minutesMissing() == 0;
    }

    static int unplanned(Presence presence, List<SeatElsewhere> seats) {
        var planned = seats.stream()
                .filter(SeatElsewhere::isOpen)
                .mapToInt(SeatElsewhere::minutes)
                .sum();
        return Math.max(0, presence.minutesMissing() - planned);
    }
}
