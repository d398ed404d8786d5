package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/**
 * The cohort of an order does not take place. Published in that transaction.
 *
 * @param paid everything goes back to the payer; else nothing was charged yet
 */
public record GroupCalledOff(GroupOrderId order, AccountId buyer, CohortId cohort, boolean paid) {}
