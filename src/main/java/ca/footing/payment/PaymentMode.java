package ca.footing.payment;

import ca.footing.shared.ForAnyone;
import org.springframework.stereotype.Service;

/** Whether real money moves here; every page says so when it does not. */
@Service
@ForAnyone
public class PaymentMode {
    private final StripeGateway stripe;

    PaymentMode(StripeGateway stripe) {
        this.stripe = stripe;
    }

    /** No real money moves: Stripe's own test mode, or the sandbox in this process. */
    public boolean isTest() {
        return stripe.mode() == StripeMode.TEST || stripe.mode() == StripeMode.SANDBOX;
    }

    /** Online payment is switched off: no hosted page can be made. */
    public boolean isOff() {
        return stripe.mode() == StripeMode.OFF;
    }
}
