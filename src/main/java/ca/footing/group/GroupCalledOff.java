package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** The cohort of a paid order does not take place: everything goes back to its payer. Published in that transaction. */
public record GroupCalledOff(GroupOrderId order, AccountId buyer, CohortId cohort) {}
