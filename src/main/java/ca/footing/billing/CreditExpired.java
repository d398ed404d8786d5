package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;

/** What was left of a credit has ended. */
public record CreditExpired(CreditId credit, AccountId owner, Money amount, String reason, Instant expiresAt) {}
