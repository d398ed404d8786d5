package ca.footing.meeting;

import ca.footing.attendance.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in a report, on the clock of whoever downloaded it.
 *
 * @param utc its headings say that its times are those of Greenwich
 */
record Report(ReportSystem system, List<Attendee> people, boolean utc) {
    /**
     * One person as the report names them.
     *
     * @param approximate the report has one stretch for several joins: it begins with the first and is as long as all
     */
    record Attendee(String name, String email, List<Stay> stays, boolean approximate) {
        /** By which the person is known again: the address, else the name. */
        String key() {
            return email.isEmpty() ? Plain.of(Plain.name(name)) : email;
        }
    }

    /** From joining to leaving. */
    record Stay(LocalDateTime from, LocalDateTime to) {
        /** In order and without overlaps: who goes to another room of the meeting has a line for each. */
        static List<Stay> joined(Collection<Stay> stays) {
            var joined = new ArrayList<Stay>();
            for (var stay :
                    stays.stream().sorted(Comparator.comparing(Stay::from)).toList()) {
                if (joined.isEmpty() || stay.from().isAfter(joined.getLast().to())) {
                    joined.add(stay);
                } else if (stay.to().isAfter(joined.getLast().to())) {
                    joined.add(new Stay(joined.removeLast().from(), stay.to()));
                }
            }
            return joined;
        }

        /** In a night in which the clocks are put back, the earlier of both. */
        Span in(ZoneId zone) {
            var begin = from.atZone(zone).toInstant();
            var end = to.atZone(zone).toInstant();
            return new Span(begin, end.isAfter(begin) ? end : begin.plus(Duration.between(from, to)));
        }
    }
}
