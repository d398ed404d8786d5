package ca.footing.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The breaks of a session in their order; their minutes count for nothing. */
public record SessionBreaks(List<SessionBreak> all) {
    /** No break at all. */
    public static final SessionBreaks NONE = new SessionBreaks(List.of());

    static final int MOST = 12;

    public SessionBreaks {
        all = List.copyOf(all);
    }

    public static SessionBreaks of(SessionBreak... breaks) {
        return new SessionBreaks(List.of(breaks));
    }

    /** One break of so many minutes in the middle of the session. */
    public static SessionBreaks halfway(LocalDateTime start, LocalDateTime end, int minutes) {
        if (minutes == 0) {
            return NONE;
        }
        var before = (ChronoUnit.MINUTES.between(start, end) - minutes) / 2;
        var from = start.toLocalTime().plusMinutes(before);
        return of(new SessionBreak(from, from.plusMinutes(minutes)));
    }

    /** Clock minutes of all breaks. */
    public int minutes(SessionTime time) {
        return (int) at(time).stream()
                .mapToLong(each -> Duration.between(each.from(), each.to()).toMinutes())
                .sum();
    }

    /** When the breaks really are, in their order. */
    public List<Stretch> at(SessionTime time) {
        return all.stream()
                .map(each -> new Stretch(
                        each.begins(time).atZone(time.zone()).toInstant(),
                        each.ends(time).atZone(time.zone()).toInstant()))
                .filter(each -> each.to().isAfter(each.from()))
                .toList();
    }

    /**
     * In the order of the session.
     *
     * @throws BreaksTooLong when nothing is left of the session, or with more than twelve
     * @throws BreakOutsideSession when one does not lie within the session, or ends before it begins
     * @throws BreaksOverlap when two share a minute
     */
    SessionBreaks checked(SessionTime time) {
        var ordered = new SessionBreaks(all.stream()
                .sorted(Comparator.comparing((SessionBreak each) -> each.begins(time)))
                .toList());
        if (all.size() > MOST || ordered.minutes(time) >= time.minutes()) {
            throw new BreaksTooLong();
        }
        var last = time.start();
        for (var each : ordered.all) {
            if (each.ends(time).isAfter(time.end()) || each.from().equals(each.to())) {
                throw new BreakOutsideSession();
            }
            if (each.begins(time).isBefore(last)) {
                throw new BreaksOverlap();
            }
            last = each.ends(time);
        }
        return ordered;
    }

    /** A break as it passes. */
    public record Stretch(Instant from, Instant to) {}
}
