package ca.footing.evaluation;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;

/**
 * Somebody may evaluate a cohort now; published in the same transaction, once when it opens and at most once more.
 *
 * @param reminder whether they were told before
 */
public record EvaluationOpened(RegistrationId registration, AccountId person, CohortSummary cohort, boolean reminder) {}
