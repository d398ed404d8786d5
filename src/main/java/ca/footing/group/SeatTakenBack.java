package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A clinic took back the seat of a person who had accepted it. */
public record SeatTakenBack(GroupSeatId seat, AccountId account, CohortId cohort, String organisation) {}
