package ca.footing.triad;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kept plan. */
record Plan(
        SessionId session,
        CohortId cohort,
        int size,
        int rounds,
        int minutes,
        @Nullable Instant sharedAt,
        @Nullable Instant loggedAt) {}
