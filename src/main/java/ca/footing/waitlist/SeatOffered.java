package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/**
 * A seat is held for a person until {@code endsAt}. Published in the transaction that holds it, and again, with
 * {@code reminder}, some hours before the end.
 *
 * @param leaveToken for {@link WaitlistRoutes#leave}
 */
public record SeatOffered(
        OfferId offer, AccountId account, CohortId cohort, Instant endsAt, String leaveToken, boolean reminder) {}
