package ca.footing.payment;

import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import ca.footing.tax.Quote;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments by hosted checkout. No method here holds a transaction while it speaks to Stripe. */
@Service
public class Payments {
    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);
    /** What the hosted page takes at least, in cents: a smaller rest must be left to a credit or not be left at all. */
    public static final long STRIPE_MINIMUM = 50;

    private final PaymentRepository payments;
    private final Settlement settlement;
    private final Checkout checkout;
    private final StripeGateway stripe;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            Settlement settlement,
            Checkout checkout,
            StripeGateway stripe,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.payments = payments;
        this.settlement = settlement;
        this.checkout = checkout;
        this.stripe = stripe;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Records a payment and its first attempt in the caller's transaction, before Stripe is called. An open payment of
     * the same reference and the same quote is returned again, and so is one that the bank is working on; one with
     * another quote is given up first.
     *
     * @throws IllegalArgumentException for a negative amount, a credit above the total, or a rest for the hosted page
     *     between zero and Stripe's minimum of 50 cents
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentId open(CheckoutRequest request) {
        var due = request.due();
        if (due.isNegative()
                || request.credit().isNegative()
                || request.method() == PaymentMethod.CARD && !due.isZero() && due.minor() < STRIPE_MINIMUM) {
            throw new IllegalArgumentException("No payment can be made of " + due);
        }
        var open = payments.idOfOpen(request.reference());
        if (open.isPresent()) {
            var payment = payments.findById(open.get()).orElseThrow();
            if (!payment.isStarted() || payment.asked().isSameAs(request) && payment.isLive() == stripe.isLive()) {
                return payment.id();
            }
            settlement.close(payment);
            payments.flush();
        }
        var id = payments.save(new Payment(request, stripe.isLive(), clock.instant()))
                .id();
        publisher.publishEvent(new PaymentOpened(id, request.reference(), request.buyer(), request.credit()));
        return id;
    }

    /**
     * Makes (or finds again) the hosted page of a payment's open attempt and returns its address. Speaks to Stripe, so
     * it must not be called inside a transaction. When the attempt's page has lapsed, or lasts for less than
     * twenty minutes more, it is closed and a new attempt is begun: so a payer has the whole time again (WCAG 2.2.1). A free
     * payment is settled here, and a decided one needs no page: both give the address of the return page.
     *
     * @throws PaymentUnavailable when Stripe cannot be reached: nothing is lost, the person may try again
     */
    @Internal
    public URI pageOf(PaymentId payment) {
        var order = payments.order(payment).orElseThrow(RecordNotFound::new);
        try {
            return checkout.pageOf(payment, order.reference(), order.returnToken());
        } catch (StripeTrouble e) {
            LOG.error("No page for payment {}", payment, e);
            throw new PaymentUnavailable();
        }
    }

    /**
     * All that was due came by transfer: settles as any other money does.
     *
     * @throws IllegalStateException unless the payment waits for a transfer
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void receiveTransfer(PaymentId payment) {
        settlement.receiveTransfer(payment);
    }

    /**
     * Gives up the open payment of a reference before its place is released: expires the page at Stripe first, and
     * settles instead when it turns out to be paid. Not inside a transaction. {@link Closing#UNKNOWN} when Stripe
     * cannot be reached: the place must be kept and this tried again.
     */
    @Internal
    public Closing close(UUID reference) {
        var open = payments.idOfOpen(reference);
        if (open.isPresent()) {
            try {
                payments.openAttempts(reference).forEach(checkout::closePage);
            } catch (StripeTrouble e) {
                LOG.warn("Payment {} cannot be closed now", open.get(), e);
                return Closing.UNKNOWN;
            }
            if (settlement.giveUp(open.get())) {
                return Closing.CLOSED;
            }
        }
        return switch (stateOf(reference).map(PaymentState::status).orElse(PaymentStatus.FAILED)) {
            case SUCCEEDED, REVIEW -> Closing.PAID;
            case PROCESSING -> Closing.PROCESSING;
            case STARTED -> Closing.UNKNOWN;
            case FAILED, REFUNDED -> Closing.CLOSED;
        };
    }

    /**
     * Reads a hosted page's state again from Stripe and brings the payment up to it; doing so again changes nothing. Not
     * inside a transaction.
     *
     * @throws PaymentUnavailable when Stripe cannot be reached
     */
    @Internal
    public void settle(String session) {
        try {
            checkout.settle(session, null);
        } catch (StripeTrouble e) {
            LOG.warn("A session cannot be settled now", e);
            throw new PaymentUnavailable();
        }
    }

    /** The latest payment of a reference, if any. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<PaymentState> stateOf(UUID reference) {
        return Optional.ofNullable(statesOf(List.of(reference)).get(reference));
    }

    @Internal
    @Transactional(readOnly = true)
    public Map<UUID, PaymentState> statesOf(Collection<UUID> references) {
        var states = new HashMap<UUID, PaymentState>();
        if (!references.isEmpty()) {
            payments.states(references).forEach(state -> states.put(state.reference(), state));
        }
        return states;
    }

    /** What was agreed to be paid, as it was frozen then. @throws RecordNotFound when there is no such payment */
    @Internal
    @Transactional(readOnly = true)
    public Quote quoteOf(PaymentId payment) {
        return payments.findById(payment)
                .orElseThrow(RecordNotFound::new)
                .asked()
                .quote();
    }

    /**
     * Marks money that arrived for a place that could not be given: a task for a person, always visible.
     *
     * @param reason text key of a sentence that tells the office why, and what to do
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void putToReview(PaymentId payment, String reason) {
        settlement.putToReview(payment, reason);
    }
}
