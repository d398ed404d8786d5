package ca.footing.site.ui;

import ca.footing.tax.Quote;
import java.util.List;

/** One price category with its quote; {@code terms} are sentences: dates, what a single module costs, how many are left. */
public record PriceRow(String name, boolean forAnyone, List<String> onlyFor, List<String> terms, Quote quote) {}
