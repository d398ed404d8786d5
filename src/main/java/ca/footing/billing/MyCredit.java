package ca.footing.billing;

import ca.footing.shared.Money;
import java.util.List;

/** What a person can spend now, from which credits, and every movement, newest first. */
public record MyCredit(Money balance, List<CreditRow> credits, List<CreditEntryRow> entries) {}
