package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** A clinic took back the seat of a person who had accepted it. */
public record SeatTakenBack(
        GroupSeatId seat, RegistrationId left, AccountId account, CohortId cohort, String organisation) {}
