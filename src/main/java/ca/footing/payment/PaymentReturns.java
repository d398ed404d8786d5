package ca.footing.payment;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.RecordNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What a payer who comes back may know: the token in the address is all they show, their session may be gone. */
@Service
@ForAnyone
public class PaymentReturns {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentReturns.class);

    private final PaymentRepository payments;
    private final Checkout checkout;

    PaymentReturns(PaymentRepository payments, Checkout checkout) {
        this.payments = payments;
        this.checkout = checkout;
    }

    /** @throws RecordNotFound for a token that was never given out */
    public PaymentState state(String token) {
        return payments.stateByReturnToken(token).orElseThrow(RecordNotFound::new);
    }

    /**
     * Asks Stripe first and takes over what it says; when Stripe cannot be reached just now, the state is the last one
     * known. Not inside a transaction.
     *
     * @throws RecordNotFound for a token that was never given out
     */
    public PaymentState ask(String token) {
        var known = state(token);
        if (known.status() == PaymentStatus.STARTED || known.status() == PaymentStatus.PROCESSING) {
            for (var session : payments.undecidedSessions(known.payment())) {
                try {
                    checkout.settle(session, null);
                } catch (StripeTrouble e) {
                    LOG.warn("Payment {} cannot be settled now", known.payment(), e);
                }
            }
        }
        return state(token);
    }
}
