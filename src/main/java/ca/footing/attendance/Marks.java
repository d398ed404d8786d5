package ca.footing.attendance;

import ca.footing.cohort.SessionTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Turns what was said on the clock of the room into intervals of time. */
final class Marks {
    private Marks() {}

    static RecordKind kind(Mark mark) {
        return switch (mark) {
            case Mark.WholeSession _, Mark.Partial _ -> RecordKind.PRESENT;
            case Mark.Absent _ -> RecordKind.ABSENT;
            case Mark.Unmarked _ -> RecordKind.UNMARKED;
        };
    }

    /** @throws OutsideSession when a partial presence does not lie within the session */
    static List<Interval> intervals(Mark mark, SessionTime time) {
        return switch (mark) {
            case Mark.WholeSession _ -> List.of(new Interval(time.startsAt(), time.endsAt()));
            case Mark.Partial partial -> List.of(partial(partial, time));
            case Mark.Absent _, Mark.Unmarked _ -> List.of();
        };
    }

    private static Interval partial(Mark.Partial partial, SessionTime time) {
        if (!partial.fits(time)) {
            throw new OutsideSession();
        }
        return new Interval(
                at(partial.arrived(), time).toInstant(),
                at(partial.left(), time).toInstant());
    }

    /** A session that runs past midnight has its early hours on the next day. */
    static ZonedDateTime at(LocalTime clock, SessionTime time) {
        var sameDay = time.start().toLocalDate().atTime(clock);
        var wall = sameDay.isBefore(time.start()) && !sameDay.plusDays(1).isAfter(time.end())
                ? sameDay.plusDays(1)
                : sameDay;
        return wall.atZone(time.zone());
    }
}
