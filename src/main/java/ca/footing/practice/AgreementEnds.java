package ca.footing.practice;

import ca.footing.account.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A written agreement comes to its last day and none follows it.
 *
 * @param days which reminder it is: 30 or 7 days before
 */
public record AgreementEnds(
        UUID agreement, AccountId learner, SupervisorId supervisor, String name, LocalDate lastDay, int days) {}
