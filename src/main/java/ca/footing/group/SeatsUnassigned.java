package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A cohort begins soon and some of a clinic's seats have nobody yet. */
public record SeatsUnassigned(GroupOrderId order, AccountId buyer, CohortId cohort, int seats) {}
