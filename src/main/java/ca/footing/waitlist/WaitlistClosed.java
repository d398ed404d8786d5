package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;

/**
 * No seat of this cohort is offered to the person any more: it begins soon ({@code paused}: free seats are on general
 * sale and they may simply register), or it will not be held.
 */
public record WaitlistClosed(PositionId position, AccountId account, CohortId cohort, boolean paused) {}
