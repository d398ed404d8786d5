package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSession;

/** A learner asks for a look at what is recorded of them. */
public record AttendanceAppealed(AppealId appeal, CohortSession session, AccountId person) {}
