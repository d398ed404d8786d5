package ca.footing.payment;

import com.stripe.exception.StripeException;

/** A call to Stripe that did not succeed. */
class StripeTrouble extends RuntimeException {
    private final boolean refused;

    /** @param refused whether Stripe answered that the request itself is wrong, so that repeating it is useless */
    StripeTrouble(String message, boolean refused, StripeException cause) {
        super(message, cause);
        this.refused = refused;
    }

    StripeTrouble(String message) {
        super(message);
        this.refused = false;
    }

    boolean isRefused() {
        return refused;
    }
}
