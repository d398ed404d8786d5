package ca.footing.payment;

import static ca.footing.payment.AttemptStatus.EXPIRED;
import static ca.footing.payment.AttemptStatus.PAID;
import static ca.footing.payment.AttemptStatus.PROCESSING;

import ca.footing.document.Documents;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions between calls to Stripe. Each changes the payment's row first, so that whoever comes second sees what
 * the first one did and finds nothing left to do.
 */
@Component
@Transactional
class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final PaymentRepository payments;
    private final StripeEvents events;
    private final Arrivals arrivals;
    private final Documents documents;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Settlement(
            PaymentRepository payments,
            StripeEvents events,
            Arrivals arrivals,
            Documents documents,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.payments = payments;
        this.events = events;
        this.arrivals = arrivals;
        this.documents = documents;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The attempt to pay with, begun anew when the last one has lapsed; empty when nothing is left to be paid. */
    public Optional<PageOrder> prepare(PaymentId id) {
        var payment = changed(id);
        if (payment.isStarted() && payment.asked().due().isZero()) {
            succeed(payment, 0, null);
        }
        return payment.isStarted() && payment.asked().method() == PaymentMethod.CARD
                ? Optional.of(payment.page(payment.attempts().open().orElseGet(() -> payment.begin(clock.instant()))))
                : Optional.empty();
    }

    /** Notes the page that was made; false when the payment was decided meanwhile and the page must be closed. */
    public boolean notePage(PaymentId id, AttemptId attempt, SessionState page) {
        var payment = changed(id);
        payment.attempts().get(attempt).hasPage(page.id(), page.url());
        return payment.isStarted();
    }

    /** Gives an attempt up that certainly has no page at Stripe. */
    public void abandon(PaymentId id, AttemptId attempt) {
        var open = changed(id).attempts().get(attempt);
        if (open.isOpen()) {
            open.become(EXPIRED);
        }
    }

    /** Gives a payment up; false when it is decided, or with the bank. */
    public boolean giveUp(PaymentId id) {
        var payment = changed(id);
        return payment.isStarted() && close(payment);
    }

    /**
     * Brings a payment up to what Stripe says about one of its pages. Doing so again changes nothing. A second page of the
     * same attempt, which Stripe's keys should never let come about, is heeded only for the money that it brought.
     *
     * @param event what told us, remembered together with its effect; null when we asked by ourselves
     */
    public void apply(PaymentId id, SessionState page, @Nullable StripeEvent event) {
        var payment = changed(id);
        if (!events.isNew(event)) {
            return;
        }
        var attempt = payment.attempts().of(page);
        if (!attempt.hasOtherPage(page.id())) {
            attempt.hasPage(page.id(), page.url() == null ? attempt.url() : page.url());
        } else if (page.outcome() != SessionState.Outcome.PAID) {
            LOG.warn("Attempt {} has another page; this one is ignored as long as nobody pays on it", attempt.id());
            return;
        }
        switch (page.outcome()) {
            case OPEN -> {}
            case EXPIRED -> {
                if (attempt.isOpen()) {
                    attempt.become(EXPIRED);
                }
            }
            case PROCESSING -> {
                if (attempt.isOpen()) {
                    attempt.become(PROCESSING);
                    if (payment.process(page.paymentIntent())) {
                        publisher.publishEvent(
                                new PaymentProcessing(id, payment.order().reference()));
                    }
                }
            }
            case FAILED -> {
                if (attempt.isOpen() || attempt.status() == PROCESSING) {
                    attempt.become(AttemptStatus.FAILED);
                    if (close(payment)) {
                        publisher.publishEvent(
                                new PaymentFailed(id, payment.order().reference()));
                    }
                }
            }
            case PAID -> {
                if (attempt.status() != PAID) {
                    attempt.become(PAID);
                }
                arrive(payment, page);
            }
        }
    }

    /** Takes money that was put to review as arrived after all; false when a listener put it to review again. */
    public boolean accept(PaymentId id) {
        var payment = changed(id);
        payment.accept();
        arrivals.accepted(id);
        tell(payment);
        return payment.status() == PaymentStatus.SUCCEEDED;
    }

    /** See {@link Payments#putToReview}. */
    public void putToReview(PaymentId id, String reason) {
        var payment = payments.findById(id).orElseThrow(RecordNotFound::new);
        payment.review(reason);
        arrivals.forReview(payment, reason);
    }

    private void arrive(Payment payment, SessionState page) {
        if (!arrivals.know(page) && arrivals.byPage(payment, page)) {
            succeed(payment, page.amountTotal(), page.paymentIntent());
        }
    }

    /** A listener may put the payment to review; then no receipt is issued yet. */
    private void succeed(Payment payment, long amount, @Nullable String intent) {
        payment.succeed(amount, intent, clock.instant());
        tell(payment);
    }

    private void tell(Payment payment) {
        publisher.publishEvent(new PaymentSucceeded(
                payment.id(),
                payment.order().reference(),
                payment.asked().total(),
                payment.order().buyer(),
                payment.asked().credit()));
        if (payment.status() == PaymentStatus.SUCCEEDED && payment.receipt().isEmpty()) {
            var draft = payment.order()
                    .receipt(payment.asked().quote(), payment.asked().credit(), payment.paidAt(), payment.isLive());
            payment.receiptIssued(documents.issue(draft));
        }
    }

    /** Everything that was due came by transfer. @throws IllegalStateException unless a transfer is awaited */
    public void receiveTransfer(PaymentId id) {
        var payment = changed(id);
        if (payment.asked().method() != PaymentMethod.TRANSFER || !payment.isStarted()) {
            throw new IllegalStateException("No transfer is awaited for payment " + id);
        }
        arrivals.byHand(payment, payment.asked().due());
        succeed(payment, payment.asked().due().minor(), null);
    }

    /** Gives up a payment that the caller has loaded; what was set aside for it is free again. */
    public boolean close(Payment payment) {
        var closed = payment.fail();
        if (closed) {
            publisher.publishEvent(
                    new PaymentClosed(payment.id(), payment.order().reference()));
        }
        return closed;
    }

    private Payment changed(PaymentId id) {
        payments.touch(id);
        return payments.findById(id).orElseThrow(RecordNotFound::new);
    }
}
