package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** A seat that staff let a person into is still unpaid, and will go back within a day. */
public record HoldEnding(RegistrationId registration, AccountId account, CohortId cohort, Instant endsAt) {}
