package ca.footing.calendar;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;

/**
 * A session in a person's calendar.
 *
 * @param sequence how often it changed since it was entered
 * @param changedAt when it was entered or last changed
 */
public record EntryFacts(
        RegistrationId registration,
        SessionId session,
        CalendarSession held,
        int sequence,
        boolean cancelled,
        Instant changedAt) {
    /** The same for ever, on every way into a calendar (RFC 7986: it names no host). */
    String uid() {
        return session + "-" + registration + "@footing";
    }
}
