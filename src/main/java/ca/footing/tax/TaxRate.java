package ca.footing.tax;

import java.math.BigDecimal;

/** A rate that is in force: which tax, its name in both languages ({@code HST/TVH}), its percentage. */
record TaxRate(String tax, String name, BigDecimal rate) {}
