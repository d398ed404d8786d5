package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/** A person had a seat of an organisation in a cohort that does not take place. Published in that transaction. */
public record SeatCalledOff(GroupSeatId seat, AccountId account, CohortId cohort, String organisation) {}
