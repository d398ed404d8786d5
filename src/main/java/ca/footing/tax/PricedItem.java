package ca.footing.tax;

import ca.footing.shared.Money;

/** Something to be priced: its text and its amount before tax. */
public record PricedItem(String description, Money net) {}
