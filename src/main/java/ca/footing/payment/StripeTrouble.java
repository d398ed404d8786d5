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

    /** What Stripe calls it; for the office, in no language. */
    String reason() {
        var code = getCause() instanceof StripeException cause ? cause.getCode() : null;
        return code == null ? "refused" : code;
    }

    boolean isRefused() {
        return refused;
    }
}
