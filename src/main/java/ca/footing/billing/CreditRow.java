package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * One credit.
 *
 * @param reason text key of why it was granted
 * @param reference what was given up for it
 */
public record CreditRow(
        CreditId id,
        AccountId owner,
        Money granted,
        Money balance,
        String reason,
        UUID reference,
        Instant grantedAt,
        Instant expiresAt) {}
