package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A confirmed place as other modules need it. */
public record Participant(RegistrationId registration, AccountId account, CohortId cohort) {}
