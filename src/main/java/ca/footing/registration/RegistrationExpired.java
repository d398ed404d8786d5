package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A held seat went back because nobody finished in time. */
public record RegistrationExpired(RegistrationId registration, AccountId account, CohortId cohort) {}
