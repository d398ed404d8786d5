package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import java.time.Instant;
import java.util.UUID;

/** One record of a place, whether it counts still or not. */
record RevisionRow(
        UUID id,
        SessionId session,
        int revision,
        RecordKind kind,
        Source source,
        String reason,
        AccountId recordedBy,
        Instant recordedAt) {}
