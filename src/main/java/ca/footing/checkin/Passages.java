package ca.footing.checkin;

import ca.footing.attendance.Span;
import ca.footing.cohort.SessionTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes intervals of what a phone read, whatever the order in which it was sent: each begins with the first arrival and
 * ends with the first leaving after it. An arrival while one is there, and a leaving while one is not, say nothing new.
 * Without a leaving there is no interval, and the facilitator marks the person.
 *
 * <p>People queue in front of a code: an arrival in the first five minutes counts from the start, a leaving in the last
 * five to the end. What the phone read stays beside it.
 */
final class Passages {
    static final Duration QUEUE = Duration.ofMinutes(5);

    private Passages() {}

    static List<Span> spans(List<CheckInScan> scans, SessionTime time) {
        var spans = new ArrayList<Span>();
        @Nullable Instant since = null;
        for (var scan : scans) {
            if (scan.direction() == Direction.ARRIVE) {
                since = since == null ? scan.codeAt() : since;
            } else if (since != null) {
                add(spans, since, scan.codeAt(), time);
                since = null;
            }
        }
        return spans;
    }

    private static void add(List<Span> spans, Instant arrived, Instant left, SessionTime time) {
        var from = arrived.isAfter(time.startsAt().plus(QUEUE)) ? arrived : time.startsAt();
        var to = left.isBefore(time.endsAt().minus(QUEUE)) ? left : time.endsAt();
        if (to.isAfter(from)) {
            spans.add(new Span(from, to));
        }
    }
}
