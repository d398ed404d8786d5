package ca.footing.group;

import ca.footing.payment.Refunds;
import ca.footing.refund.Paid;
import ca.footing.refund.RefundTerms;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What comes back for one seat of a paid order, by the refund terms that were frozen with it. */
@Component
class GroupReturns {
    private static final String REASON = "group.refund.seat";

    private final Refunds refunds;
    private final Clock clock;

    GroupReturns(Refunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * What cancelling one seat returns now, tax included, and never more than is left of the payment.
     *
     * @param present the terms of the cohort today
     */
    Money amount(GroupOrder order, Quote quote, RefundTerms present) {
        var none = new Money(0, quote.total().currency());
        var paidAt = order.paidAt();
        if (order.status() != GroupOrderStatus.PAID || paidAt == null) {
            return none;
        }
        var line = quote.lines().getFirst();
        var paid = new Paid(line.total(), line.tax());
        var offer = RefundTermsFormat.terms(order.refundTerms(), present)
                .quote(paid, paidAt, clock.instant())
                .refund();
        if (offer == null) {
            return none;
        }
        var left = refunds.refundable(order.id().id());
        return offer.amount().compareTo(left) > 0 ? left : offer.amount();
    }

    /** Sends that amount back to where it came from, with its credit note. */
    void give(GroupOrder order, Money amount) {
        if (!amount.isZero()) {
            refunds.request(order.id().id(), amount, REASON);
        }
    }
}
