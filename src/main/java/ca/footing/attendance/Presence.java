package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/**
 * What is recorded of one person at one session.
 *
 * @param minutesPresent clock minutes present, breaks left out; 0 when absent
 * @param minutesHeld clock minutes of the session, breaks left out
 */
public record Presence(
        SessionId session, RegistrationId registration, boolean recorded, int minutesPresent, int minutesHeld) {
    public boolean isFull() {
        return recorded && minutesPresent >= minutesHeld;
    }
}
