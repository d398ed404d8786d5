package ca.footing.meeting;

import ca.footing.attendance.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** What stands in a report, on the clock of whoever downloaded it. */
record Report(ReportSystem system, List<Attendee> people) {
    /**
     * One person as the report names them.
     *
     * @param approximate the report has one stretch for several joins: it begins with the first and is as long as all
     */
    record Attendee(String name, String email, List<Stay> stays, boolean approximate) {
        /** By which the person is known again: the address, else the name. */
        String key() {
            return email.isEmpty() ? Plain.of(name) : email;
        }
    }

    /** From joining to leaving. */
    record Stay(LocalDateTime from, LocalDateTime to) {
        /** In a night in which the clocks are put back, the earlier of both. */
        Span in(ZoneId zone) {
            var begin = from.atZone(zone).toInstant();
            var end = to.atZone(zone).toInstant();
            return new Span(begin, end.isAfter(begin) ? end : begin.plus(Duration.between(from, to)));
        }
    }
}
