package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A place was confirmed; published in the confirming transaction. */
public record RegistrationConfirmed(RegistrationId registration, AccountId account, CohortId cohort) {}
