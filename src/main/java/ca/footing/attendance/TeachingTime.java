package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionBreaks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The time of a session that counts: from its start to its end, without its breaks. Every count is in full minutes and
 * of time that really passed, so that a night in which the clocks change has as many as it lasts.
 */
record TeachingTime(Instant start, Instant end, List<SessionBreaks.Stretch> breaks) {
    static TeachingTime of(CohortSession session) {
        var time = session.time();
        return new TeachingTime(time.startsAt(), time.endsAt(), session.breaks().at(time));
    }

    /** Minutes of the session without its breaks. */
    int held() {
        return minutes(start, end);
    }

    int present(List<Span> spans) {
        return (int) spans.stream()
                .map(span -> between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    int missedBefore(List<Span> spans) {
        return spans.isEmpty() ? held() : minutes(start, spans.getFirst().from());
    }

    int missedAfter(List<Span> spans) {
        return spans.isEmpty() ? 0 : minutes(spans.getLast().to(), end);
    }

    int longestGap(List<Span> spans) {
        var longest = 0;
        for (var next = 1; next < spans.size(); next++) {
            longest = Math.max(
                    longest, minutes(spans.get(next - 1).to(), spans.get(next).from()));
        }
        return longest;
    }

    /** Within the session, in order, and those that touch made one: no minute counts twice. */
    List<Span> spans(List<Interval> intervals) {
        var joined = new ArrayList<Span>();
        intervals.stream()
                .filter(each -> each.leftAt().isAfter(start) && each.arrivedAt().isBefore(end))
                .map(each -> new Span(later(each.arrivedAt(), start), earlier(each.leftAt(), end)))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> join(joined, span));
        return joined;
    }

    private static void join(List<Span> joined, Span span) {
        if (joined.isEmpty() || joined.getLast().to().isBefore(span.from())) {
            joined.add(span);
        } else {
            var last = joined.removeLast();
            joined.add(new Span(last.from(), later(last.to(), span.to())));
        }
    }

    private int minutes(Instant from, Instant to) {
        return (int) between(from, to).toMinutes();
    }

    private Duration between(Instant from, Instant to) {
        var pauses = breaks.stream()
                .map(each -> positive(later(each.from(), from), earlier(each.to(), to)))
                .reduce(Duration.ZERO, Duration::plus);
        return positive(from, to).minus(pauses);
    }

    private static Duration positive(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
