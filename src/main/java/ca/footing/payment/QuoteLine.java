package ca.footing.payment;

import ca.footing.shared.Money;
import java.math.BigDecimal;

/** One line of a price: what it is, its net amount, and the tax on it. */
public record QuoteLine(String description, Money net, String taxName, BigDecimal taxRate, Money tax) {}
