package ca.footing.calendar;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionTime;
import ca.footing.shared.LocalizedText;

/**
 * What a calendar holds of a session.
 *
 * @param venue name and address where there is a room
 */
public record CalendarSession(LocalizedText title, SessionTime time, Format format, String venue) {
    static CalendarSession of(CohortSession session) {
        return new CalendarSession(session.title(), session.time(), session.format(), session.venue());
    }

    /** Whether someone who goes by this would come at another time, or to another place, than by the other. */
    boolean differsFrom(CalendarSession other) {
        return !time.startsAt().equals(other.time.startsAt())
                || !time.endsAt().equals(other.time.endsAt())
                || format != other.format
                || !venue.equals(other.venue);
    }
}
