package ca.footing.billing;

import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a person can pay an order now.
 *
 * @param balance what they could spend of their credit
 * @param parts the plan that is offered, the first part due at once; empty for none
 * @param transferBy until when a transfer must arrive; null when none is offered, or not any more
 */
public record Ways(
        Money total,
        Money balance,
        List<PlannedPart> parts,
        @Nullable Instant transferBy) {
    public Ways {
        parts = List.copyOf(parts);
    }

    /** The ways that are offered, the plainest first. */
    public List<PayBy> offered() {
        var offered = new ArrayList<PayBy>(List.of(PayBy.WHOLE));
        if (!parts.isEmpty()) {
            offered.add(PayBy.PARTS);
        }
        if (transferBy != null) {
            offered.add(PayBy.TRANSFER);
        }
        return offered;
    }

    /** What a credit pays of what is asked for at once. */
    public Money credit(PayBy by) {
        return usable(balance, atOnce(by));
    }

    /** What is left to pay of what is asked for at once. */
    public Money due(PayBy by, boolean useCredit) {
        return useCredit ? atOnce(by).minus(credit(by)) : atOnce(by);
    }

    private Money atOnce(PayBy by) {
        return by == PayBy.PARTS ? parts.getFirst().amount() : total;
    }

    /** All of a balance, or as much as leaves no rest that is too small for a card. */
    static Money usable(Money balance, Money total) {
        if (balance.compareTo(total) >= 0) {
            return total;
        }
        var most = new Money(Math.max(0, total.minor() - Payments.STRIPE_MINIMUM), total.currency());
        return balance.compareTo(most) < 0 ? balance : most;
    }
}
