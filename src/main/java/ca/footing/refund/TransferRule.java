package ca.footing.refund;

import ca.footing.shared.Money;

/**
 * Moving to another cohort of the same series.
 *
 * @param most how often one purchase may be moved; none when moving is not offered
 * @param fee before tax, for each move
 * @param notice at least this long before the first session of the cohort that is left
 */
public record TransferRule(int most, Money fee, Notice notice) {
    public static final TransferRule NONE = new TransferRule(0, Money.cad(0), Notice.days(0));
}
