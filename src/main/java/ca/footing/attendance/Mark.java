package ca.footing.attendance;

import ca.footing.cohort.SessionTime;
import java.time.LocalTime;

/** What a facilitator says of one person at one session. */
public sealed interface Mark {
    /** Present from its start to its end. */
    record WholeSession() implements Mark {}

    /** Not there at all. */
    record Absent() implements Mark {}

    /** There for a part of it; times on the clock of the session's zone. */
    record Partial(LocalTime arrived, LocalTime left) implements Mark {
        /** Whether it lies within the session and ends after it begins. */
        public boolean fits(SessionTime time) {
            var from = Marks.at(arrived, time).toInstant();
            var to = Marks.at(left, time).toInstant();
            return !from.isBefore(time.startsAt()) && !to.isAfter(time.endsAt()) && to.isAfter(from);
        }
    }

    /** Takes back what was recorded: the person counts as not marked again. */
    record Unmarked() implements Mark {}
}
