package ca.footing.change;

import ca.footing.registration.PricedPlace;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;

/**
 * What a move costs.
 *
 * @param place the place in the other cohort, taxed by its place of supply
 * @param total the same with the fee for moving
 * @param carried what was paid before and goes along
 */
record MovePlan(PricedPlace place, Quote total, Money carried) {
    /** Above zero: to be paid; below: comes back. */
    Money difference() {
        return total.total().minus(carried);
    }

    /** What of the money paid before stands for the new place. */
    Money used() {
        return difference().isNegative() ? total.total() : carried;
    }
}
