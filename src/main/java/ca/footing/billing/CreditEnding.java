package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;

/** A credit ends soon and its owner has not been told yet. */
public record CreditEnding(CreditId credit, AccountId owner, Money amount, String reason, Instant expiresAt) {}
