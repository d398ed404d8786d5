package ca.footing.practice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch as its learner sees it: with whom it lies, since when, until when its link works. */
public record SentBatch(
        SignRequestId id,
        SupervisorId supervisor,
        List<EntryId> entries,
        RequestStatus status,
        Instant sentAt,
        Instant expiresAt,
        int reminders,
        @Nullable Instant endedAt) {}
