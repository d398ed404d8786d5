package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against what is recorded.
 *
 * @param revision the record it is against
 * @param answer empty while it waits, and where a correction says enough
 */
public record Appeal(
        AppealId id,
        SessionId session,
        RegistrationId registration,
        int revision,
        String words,
        Instant appealedAt,
        AppealState state,
        String answer,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return state == AppealState.OPEN;
    }
}
