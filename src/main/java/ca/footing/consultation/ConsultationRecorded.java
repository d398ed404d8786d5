package ca.footing.consultation;

import ca.footing.account.AccountId;

/**
 * The leader said whether a learner was there. Published in the same transaction.
 *
 * @param minutes 0 for who did not come
 * @param entered whether the minutes stand in the learner's ledger; another entry of the same time holds them up
 */
public record ConsultationRecorded(ConsultationRow consultation, AccountId learner, int minutes, boolean entered) {}
