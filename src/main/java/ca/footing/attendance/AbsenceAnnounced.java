package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSession;

/**
 * Somebody says that they will not be at a session, or that they will be after all.
 *
 * @param takenBack whether they will be there after all
 */
public record AbsenceAnnounced(CohortSession session, AccountId person, boolean takenBack) {}
