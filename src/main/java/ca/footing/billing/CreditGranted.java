package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;

/** Somebody can spend something on a later order. Published in the granting transaction. */
public record CreditGranted(CreditId credit, AccountId owner, Money amount, String reason, Instant expiresAt) {}
