package ca.footing.books;

import ca.footing.shared.Money;

/**
 * Taxable revenue of one calendar quarter, before tax.
 *
 * @param here what the documents come to
 * @param other what was earned elsewhere, as entered by the owner
 * @param four this quarter and the three before it
 */
public record QuarterSales(FilingPeriod quarter, Money here, Money other, Money four) {
    public Money total() {
        return here.plus(other);
    }
}
