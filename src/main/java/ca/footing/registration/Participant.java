package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;

/** A confirmed place as other modules need it, and what of the cohort it is for. */
public record Participant(RegistrationId registration, AccountId account, CohortId cohort, Booking booking) {}
