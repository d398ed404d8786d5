package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** A seat that is held for one person. */
record Offer(
        OfferId id,
        PositionId position,
        EntryId entry,
        CohortId cohort,
        AccountId account,
        OfferStatus status,
        Instant madeAt,
        Instant endsAt,
        int extensionsUsed) {}
