package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.List;

/**
 * One person at one session in minutes, for the rules of any body: facts, no judgement. All are full clock minutes with
 * the breaks left out; what was missed in a break was not missed.
 *
 * @param recorded whether anything is recorded, here or at a session elsewhere that makes up for it
 * @param spans when the person was there, in order, apart from each other and within the session
 * @param minutesHeld of the session
 * @param minutesPresent with those made up elsewhere, never more than held; {@link Presence} says where
 * @param lateMinutes missed before the first arrival; all of the session without a span
 * @param leftEarlyMinutes missed after the last departure; 0 without a span
 * @param longestGapMinutes the longest stretch missed between two spans
 */
public record Attended(
        SessionId session,
        RegistrationId registration,
        boolean recorded,
        List<Span> spans,
        int minutesHeld,
        int minutesPresent,
        int lateMinutes,
        int leftEarlyMinutes,
        int longestGapMinutes) {
    /** With what counts of it and of the sessions that make up for it. */
    Attended with(Presence presence) {
        return new Attended(
                session,
                registration,
                presence.recorded(),
                spans,
                minutesHeld,
                presence.minutesPresent(),
                lateMinutes,
                leftEarlyMinutes,
                longestGapMinutes);
    }
}
