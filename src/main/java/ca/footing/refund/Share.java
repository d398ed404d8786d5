package ca.footing.refund;

import ca.footing.shared.Money;

/** What comes back of a price: a percentage, less a fixed fee and, where that is agreed, the cost of the card payment. */
public record Share(int percent, Money fee, boolean lessCardFee) {
    private static final int ALL = 100;

    public static Share of(int percent, Money fee) {
        return new Share(percent, fee, false);
    }

    boolean inRange() {
        return percent >= 0 && percent <= ALL && !fee.isNegative();
    }
}
