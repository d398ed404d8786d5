package ca.footing.payment;

import ca.footing.shared.PublicUrls;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The conversations with Stripe: each step is a call or a short transaction, never both at once. */
@Component
class Checkout {
    private static final Logger LOG = LoggerFactory.getLogger(Checkout.class);
    private static final int STEPS = 4;

    private final StripeGateway stripe;
    private final Settlement settlement;
    private final PaymentRepository payments;
    private final StripeEvents events;
    private final PublicUrls urls;
    private final Clock clock;

    Checkout(
            StripeGateway stripe,
            Settlement settlement,
            PaymentRepository payments,
            StripeEvents events,
            PublicUrls urls,
            Clock clock) {
        this.stripe = stripe;
        this.settlement = settlement;
        this.payments = payments;
        this.events = events;
        this.urls = urls;
        this.clock = clock;
    }

    /** See {@link Payments#pageOf}. @throws StripeTrouble when Stripe cannot be reached */
    URI pageOf(PaymentId payment, UUID reference, String returnToken) {
        closeSuperseded(payment, reference);
        for (var step = 0; step < STEPS; step++) {
            var order = settlement.prepare(payment);
            if (order.isEmpty()) {
                break;
            }
            var page = order.get().session() == null ? make(order.get()) : lookAgain(order.get());
            if (page.isPresent()) {
                return URI.create(page.get());
            }
        }
        return URI.create(urls.absolute(PaymentRoutes.returned(returnToken)));
    }

    private Optional<String> lookAgain(PageOrder order) {
        var session = java.util.Objects.requireNonNull(order.session());
        if (!stripe.knows(session)) {
            settlement.abandon(order.payment(), order.attempt());
            return Optional.empty();
        }
        var lasts = clock.instant().plus(PaymentAttempt.RENEWED).isBefore(order.expiresAt());
        var page = lasts ? stripe.read(session) : stripe.expire(session);
        settlement.apply(order.payment(), page, null);
        return page.outcome() == SessionState.Outcome.OPEN ? Optional.ofNullable(page.url()) : Optional.empty();
    }

    private Optional<String> make(PageOrder order) {
        SessionState page;
        try {
            page = stripe.create(order);
        } catch (StripeTrouble e) {
            var tooLate =
                    clock.instant().plus(PaymentAttempt.SHORTEST_AT_STRIPE).isAfter(order.expiresAt());
            if (e.isRefused() && tooLate) {
                // a page made with this key would have been given back: there is none, and now there cannot be one
                settlement.abandon(order.payment(), order.attempt());
                return Optional.empty();
            }
            throw e;
        }
        var wanted = settlement.notePage(order.payment(), order.attempt(), page);
        if (!wanted || !isAsQuoted(order, page)) {
            settlement.apply(order.payment(), stripe.expire(page.id()), null);
            if (wanted) {
                throw new StripeTrouble("Stripe asks for another amount than quoted for payment " + order.payment());
            }
            return Optional.empty();
        }
        return Optional.ofNullable(page.url());
    }

    private static boolean isAsQuoted(PageOrder order, SessionState page) {
        return page.amountTotal() == order.total().minor()
                && order.total()
                        .currency()
                        .getCurrencyCode()
                        .toLowerCase(Locale.ROOT)
                        .equals(page.currency());
    }

    private void closeSuperseded(PaymentId payment, UUID reference) {
        for (var old : payments.superseded(reference, payment)) {
            closePage(old);
        }
    }

    /** Closes an attempt's page at Stripe, finding it first when its answer was lost, and takes over what came of it. */
    void closePage(LiveAttempt attempt) {
        var session = attempt.session();
        if (session != null && !stripe.knows(session)) {
            settlement.abandon(attempt.payment(), attempt.attempt());
            return;
        }
        var found = session == null ? stripe.find(attempt).map(SessionState::id) : Optional.of(session);
        if (found.isPresent()) {
            settlement.apply(attempt.payment(), stripe.expire(found.get()), null);
        } else {
            settlement.abandon(attempt.payment(), attempt.attempt());
        }
    }

    /** Reads a session again and applies what it says; a session that is not ours is ignored. */
    void settle(String session, @Nullable StripeEvent event) {
        if (!stripe.knows(session)) {
            LOG.warn("A session of another mode was named; ignored");
            if (event != null) {
                events.remember(event);
            }
            return;
        }
        var page = stripe.read(session);
        var payment = payments.idBySession(session)
                .or(() -> Optional.ofNullable(page.attempt()).flatMap(payments::idByAttempt));
        if (payment.isPresent()) {
            settlement.apply(payment.get(), page, event);
        } else {
            LOG.info("A session that is not ours was named; ignored");
            if (event != null) {
                events.remember(event);
            }
        }
    }
}
