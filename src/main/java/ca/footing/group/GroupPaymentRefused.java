package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** A bank refused a delayed payment for seats; they are kept a while longer, so that they can be paid another way. */
public record GroupPaymentRefused(GroupOrderId order, AccountId buyer, CohortId cohort, Instant keptUntil) {}
