package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** Nobody answered an offer in time: the seat went on, the person keeps their place in the order. */
public record OfferLapsed(OfferId offer, AccountId account, CohortId cohort, String leaveToken) {}
