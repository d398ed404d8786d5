package ca.footing.consultation;

import ca.footing.account.AccountId;

/** The leader called a consultation off, and this learner's seat came back. Published in the same transaction. */
public record ConsultationCancelled(ConsultationRow consultation, AccountId learner) {}
