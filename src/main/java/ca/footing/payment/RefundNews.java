package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a refund up to what Stripe says about it, found by Stripe's id or else by ours in the metadata. One that is not
 * ours was made in Stripe's dashboard: it goes into the ledger and a person is told; the registration stays as it is.
 */
@Component
@Transactional
class RefundNews {
    private static final Logger LOG = LoggerFactory.getLogger(RefundNews.class);

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final Ledger ledger;
    private final Charges charges;
    private final StripeEvents events;
    private final RefundTasks tasks;
    private final ReviewEnd review;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RefundNews(
            PaymentRepository payments,
            RefundRepository refunds,
            Ledger ledger,
            Charges charges,
            StripeEvents events,
            RefundTasks tasks,
            ReviewEnd review,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.ledger = ledger;
        this.charges = charges;
        this.events = events;
        this.tasks = tasks;
        this.review = review;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whose row has to be changed before a refund is brought up to date; asked before that transaction begins. */
    @Transactional(readOnly = true)
    public Optional<PaymentId> paymentOf(RefundState news) {
        return refunds.paymentOfStripe(news.id())
                .or(() -> Optional.ofNullable(news.refund()).flatMap(refunds::paymentOf))
                .or(() -> charges.find(news.charge(), news.intent()).map(ChargeLeft::payment));
    }

    /** Doing so again changes nothing. @param event what told us, remembered together with its effect */
    public void apply(@Nullable PaymentId payment, RefundState news, @Nullable StripeEvent event) {
        if (payment != null) {
            payments.touch(payment);
        }
        if (!events.isNew(event)) {
            return;
        }
        var refund =
                find(news).or(() -> charges.find(news.charge(), news.intent()).map(charge -> external(charge, news)));
        if (refund.isPresent()) {
            take(refund.get(), news);
        } else {
            LOG.warn("Refund {} is of no charge of ours", news.id());
            tasks.foreignRefund(news);
        }
    }

    /** A second refund that bears the id of one of ours is not that one: money left twice, and a person is told. */
    private Optional<Refund> find(RefundState news) {
        return refunds.findByStripeRefund(news.id())
                .or(() -> Optional.ofNullable(news.refund()).flatMap(refunds::findUnanswered));
    }

    private Refund external(ChargeLeft charge, RefundState news) {
        var payment = payments.findById(charge.payment()).orElseThrow();
        charges.commit(charge.charge(), amount(news));
        review.look(payment);
        return refunds.save(Refund.external(
                charge, payment.order().reference(), amount(news), "payment.refund.external", clock.instant()));
    }

    private void take(Refund refund, RefundState news) {
        refund.hasStripeRefund(news.id());
        if (!refund.amount().equals(amount(news))) {
            tasks.amountDiffers(refund, amount(news));
        }
        var isNews = refund.become(news.status(), clock.instant());
        if (news.status() != RefundStatus.FAILED || ledger.has(LedgerKind.REFUND, news.id())) {
            move(LedgerKind.REFUND, refund, news, -news.amount());
        }
        if (news.status() == RefundStatus.FAILED && ledger.has(LedgerKind.REFUND, news.id())) {
            move(LedgerKind.REFUND_FAILED, refund, news, news.amount());
        }
        if (refund.isExternal() && news.status() != RefundStatus.FAILED) {
            tasks.external(refund);
        }
        if (!isNews) {
            return;
        }
        if (refund.status() == RefundStatus.FAILED) {
            tasks.failed(refund, "failed");
            if (refund.isExternal()) {
                charges.commit(
                        refund.charge(),
                        new Money(-news.amount(), refund.amount().currency()));
            } else {
                publisher.publishEvent(new RefundFailed(refund.id(), refund.reference(), refund.amount()));
            }
        } else {
            tasks.taken(refund);
            if (refund.status() == RefundStatus.SUCCEEDED && !refund.isExternal()) {
                publisher.publishEvent(new RefundSucceeded(refund.id(), refund.reference(), refund.amount()));
            }
        }
    }

    private void move(LedgerKind kind, Refund refund, RefundState news, long amount) {
        ledger.record(new Movement(
                kind,
                news.id(),
                refund.charge(),
                news.intent(),
                refund.payment(),
                refund.reference(),
                new Money(amount, Currency.getInstance(news.currency())),
                false,
                refund.isExternal(),
                refund.isLive()));
    }

    private static Money amount(RefundState news) {
        return new Money(news.amount(), Currency.getInstance(news.currency()));
    }
}
