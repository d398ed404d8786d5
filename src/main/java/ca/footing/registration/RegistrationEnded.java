package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/**
 * A confirmed place ended: its person left, moved, passed it on, or the cohort was cancelled. Published in the ending
 * transaction; whoever keeps something for the place (a balance to be paid, a calendar) ends it too.
 */
public record RegistrationEnded(RegistrationId registration, AccountId account, CohortId cohort) {}
