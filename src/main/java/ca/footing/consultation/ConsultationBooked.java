package ca.footing.consultation;

import ca.footing.account.AccountId;
import java.time.Instant;

/** A learner took a seat. Published in the transaction of the booking. */
public record ConsultationBooked(ConsultationRow consultation, AccountId learner, Instant at) {}
