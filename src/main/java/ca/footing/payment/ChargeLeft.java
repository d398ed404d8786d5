package ca.footing.payment;

import ca.footing.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One charge (or transfer) and what of it could still be sent back.
 *
 * @param byHand it did not come through Stripe, so it cannot go back through it
 * @param surplus paid a second time: no receipt stands for it
 * @param left the amount less refunds, begun ones too, and less what a dispute took
 */
public record ChargeLeft(
        String charge,
        @Nullable String intent,
        PaymentId payment,
        boolean byHand,
        boolean surplus,
        boolean live,
        Money amount,
        Money left) {}
