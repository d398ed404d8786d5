package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What phones said at a session; filled in by the module that reads their codes, in one statement. */
public interface PhoneTimes {
    /** By place, in the order of the codes. */
    Map<RegistrationId, List<PhoneTime>> at(SessionId session);

    /**
     * One code that a phone read.
     *
     * @param arriving whether it was for arriving, else for leaving
     * @param at when the code was shown
     * @param lateMinutes how long after that the phone sent it; 0 when at once
     */
    record PhoneTime(boolean arriving, Instant at, long lateMinutes) {}
}
