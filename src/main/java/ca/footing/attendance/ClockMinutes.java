package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import java.util.List;

/**
 * Minutes that count. A session says how long its breaks are but not when: so of the time that a person was in the room,
 * the same share is taken as break as of the whole session, rounded down to full minutes. Whoever stays from start to
 * end has all the minutes held; whoever misses ten has about ten less, and never more than the break is taken off.
 */
final class ClockMinutes {
    private ClockMinutes() {}

    /** Minutes of the session without its breaks. */
    static int held(CohortSession session) {
        return Math.max(0, session.time().minutes() - session.breakMinutes());
    }

    static int present(CohortSession session, List<Interval> intervals) {
        var inRoom = intervals.stream().mapToInt(Interval::minutes).sum();
        var whole = session.time().minutes();
        return whole == 0 ? 0 : Math.min(held(session), inRoom * held(session) / whole);
    }
}
