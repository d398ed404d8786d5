package ca.footing.site.ui;

import ca.footing.tax.Quote;
import java.util.List;

/** One price category with its quote. */
public record PriceRow(String name, boolean forAnyone, List<String> onlyFor, Quote quote) {}
