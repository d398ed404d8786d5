package ca.footing.billing;

import ca.footing.shared.Money;
import java.time.Instant;

/** One line of the ledger; the amount is positive and the movement gives the direction. */
public record CreditEntryRow(CreditId credit, CreditMovement kind, Money amount, Instant at) {}
