package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSession;

/** An appeal was answered. */
public record AppealDecided(Appeal appeal, CohortSession session, AccountId person) {}
