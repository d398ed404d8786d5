package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.UUID;

/** The record that counts for one place at one session. */
record RecordedRow(
        UUID id,
        SessionId session,
        RegistrationId registration,
        int revision,
        RecordKind kind,
        Source source,
        Instant recordedAt) {
    boolean counts() {
        return kind != RecordKind.UNMARKED;
    }
}
