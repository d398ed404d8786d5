package ca.footing.payment;

import org.springframework.stereotype.Component;

/** Where every event goes, whether it was sent to us or fetched: its object is read again, and that is what counts. */
@Component
class EventIntake {
    private final StripeEvents events;
    private final Checkout checkout;
    private final RefundSender refunds;
    private final Disputes disputes;
    private final StripeAccount stripe;

    EventIntake(StripeEvents events, Checkout checkout, RefundSender refunds, Disputes disputes, StripeAccount stripe) {
        this.events = events;
        this.checkout = checkout;
        this.refunds = refunds;
        this.disputes = disputes;
        this.stripe = stripe;
    }

    /** Has its effect once; not inside a transaction. @throws RuntimeException when it shall come again */
    void takeIn(StripeEvent event) {
        if (events.isKnown(event)) {
            return;
        }
        if (event.isAboutSession()) {
            checkout.settle(event.object(), event);
        } else if (event.isAboutRefund()) {
            refunds.read(event.object(), event);
        } else if (event.isAboutDispute()) {
            var dispute = stripe.dispute(event.object());
            disputes.apply(disputes.chargeOf(dispute), dispute, event);
        } else {
            events.remember(event);
        }
    }
}
