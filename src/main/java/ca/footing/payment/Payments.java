package ca.footing.payment;

import ca.footing.shared.Internal;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments by hosted checkout. No method here holds a transaction while it speaks to Stripe. */
@Service
public class Payments {
    /**
     * Records a payment and its first attempt in the caller's transaction, before Stripe is called. An open payment of
     * the same reference and the same quote is returned again; one with another quote is given up first.
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentId open(CheckoutRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes (or finds again) the hosted page of a payment's open attempt and returns its address. Speaks to Stripe, so
     * it must not be called inside a transaction. When the attempt's page has lapsed a new attempt is begun.
     *
     * @throws PaymentUnavailable when Stripe cannot be reached: nothing is lost, the person may try again
     */
    @Internal
    public URI pageOf(PaymentId payment) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives up the open payment of a reference before its place is released: expires the page at Stripe first, and
     * settles instead when it turns out to be paid. Not inside a transaction.
     */
    @Internal
    public Closing close(UUID reference) {
        throw new UnsupportedOperationException();
    }

    /** The latest payment of a reference, if any. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<PaymentState> stateOf(UUID reference) {
        throw new UnsupportedOperationException();
    }

    @Internal
    @Transactional(readOnly = true)
    public Map<UUID, PaymentState> statesOf(Collection<UUID> references) {
        throw new UnsupportedOperationException();
    }

    /** Marks money that arrived for a place that could not be given: a task for a person, always visible. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void putToReview(PaymentId payment, String reason) {
        throw new UnsupportedOperationException();
    }
}
