package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** A row of a line. */
record Position(
        PositionId id,
        EntryId entry,
        CohortId cohort,
        AccountId account,
        Instant joinedAt,
        PositionStatus status,
        long passedRun) {}
