package ca.footing.refund;

import ca.footing.shared.Money;

/** What comes back and what is kept of it; both with tax, and together what was paid. {@code keptTax} is in {@code kept}. */
public record Offer(Money amount, Money kept, Money keptTax) {
    public static Offer of(Paid paid, Money amount) {
        return new Offer(amount, paid.gross().minus(amount), paid.tax().minus(paid.taxIn(amount)));
    }
}
