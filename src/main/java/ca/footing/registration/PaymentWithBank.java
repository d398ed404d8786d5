package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A bank works on the payment, which takes days; the seat is kept meanwhile. */
public record PaymentWithBank(RegistrationId registration, AccountId account, CohortId cohort) {}
