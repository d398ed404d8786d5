package ca.footing.change;

import ca.footing.cohort.CohortSummary;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;

/**
 * A cohort that a place can move to.
 *
 * @param total what it costs there with the fee for moving, taxed for that place of supply
 * @param difference above zero to be paid, below zero comes back
 */
public record MoveOption(CohortSummary cohort, Quote total, Money fee, Money paid, Money difference) {}
