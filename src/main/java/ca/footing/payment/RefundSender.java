package ca.footing.payment;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The conversations with Stripe about refunds: each step is a call or a short transaction, never both at once. */
@Component
class RefundSender {
    private static final Logger LOG = LoggerFactory.getLogger(RefundSender.class);
    static final String JOB = "refunds";
    private static final int AT_ONCE = 200;
    private static final int TRIES_UNTIL_A_PERSON_IS_TOLD = 6;

    private final RefundRepository refunds;
    private final RefundBook book;
    private final RefundNews news;
    private final StripeAccount stripe;
    private final JobLog log;
    private final Clock clock;

    RefundSender(
            RefundRepository refunds, RefundBook book, RefundNews news, StripeAccount stripe, JobLog log, Clock clock) {
        this.refunds = refunds;
        this.book = book;
        this.news = news;
        this.stripe = stripe;
        this.log = log;
        this.clock = clock;
    }

    /** Sends what is due. */
    void run() {
        if (stripe.mode() == StripeMode.OFF) {
            return;
        }
        for (var refund : refunds.due(clock.instant(), Limit.of(AT_ONCE))) {
            try {
                send(refund);
            } catch (RuntimeException e) {
                LOG.warn("Refund {} cannot be sent now", refund, e);
            }
        }
        log.ran(JOB, "");
    }

    /** Asks again about refunds that the bank is working on. */
    void askAgain() {
        for (var refund : refunds.processing(Limit.of(AT_ONCE))) {
            try {
                take(stripe.refund(refund), null);
            } catch (RuntimeException e) {
                LOG.warn("Refund {} cannot be read now", refund, e);
            }
        }
    }

    /** Sends one refund now; it stays for the job when Stripe does not answer. */
    void send(RefundId id) {
        var order = book.beginTry(id);
        if (order.isPresent()) {
            send(order.get());
        }
    }

    private void send(RefundOrder order) {
        if (order.live() != stripe.isLive()) {
            book.refused(order.id(), "livemode");
            return;
        }
        try {
            var made = order.tries() == 0 ? stripe.refund(order) : found(order);
            take(made, null);
        } catch (StripeTrouble e) {
            if (e.isRefused()) {
                LOG.warn("Stripe will not make refund {}", order.id(), e);
                book.refused(order.id(), e.reason());
                return;
            }
            LOG.warn("Refund {} is tried again later", order.id(), e);
            if (order.tries() + 1 >= TRIES_UNTIL_A_PERSON_IS_TOLD) {
                book.notTaken(order.id());
            }
        }
    }

    /** Looks before repeating: the answer may only have been lost. A look that is refused says nothing about the refund. */
    private RefundState found(RefundOrder order) {
        try {
            var made = stripe.find(order);
            if (made.isPresent()) {
                return made.get();
            }
        } catch (StripeTrouble e) {
            throw e.isRefused() ? new StripeTrouble("Refund " + order.id() + " cannot be looked up") : e;
        }
        return stripe.refund(order);
    }

    /** Reads a refund again and takes over what it says. */
    void read(String stripeRefund, @Nullable StripeEvent event) {
        take(stripe.refund(stripeRefund), event);
    }

    void take(RefundState state, @Nullable StripeEvent event) {
        news.apply(news.paymentOf(state).orElse(null), state, event);
    }
}
