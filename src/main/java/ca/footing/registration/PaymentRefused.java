package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** A bank refused a delayed payment; the seat is kept a while longer, so that it can be paid another way. */
public record PaymentRefused(RegistrationId registration, AccountId account, CohortId cohort, Instant keptUntil) {}
