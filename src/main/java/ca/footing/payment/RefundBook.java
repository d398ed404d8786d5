package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions of refunds between calls to Stripe. Each changes the payment's row first, so that the answer of a call
 * and the webhook about it never count one refund twice, and two refunds never share the same money.
 */
@Component
@Transactional
class RefundBook {
    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final Charges charges;
    private final CreditNotes creditNotes;
    private final Disputes disputes;
    private final RefundTasks tasks;
    private final ReviewEnd review;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RefundBook(
            PaymentRepository payments,
            RefundRepository refunds,
            Charges charges,
            CreditNotes creditNotes,
            Disputes disputes,
            RefundTasks tasks,
            ReviewEnd review,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.charges = charges;
        this.creditNotes = creditNotes;
        this.disputes = disputes;
        this.tasks = tasks;
        this.review = review;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What is left of the money that stands under receipts for a reference. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money refundable(UUID reference) {
        return charges.of(payments.succeeded(reference)).stream()
                .filter(Predicate.not(ChargeLeft::surplus))
                .map(ChargeLeft::left)
                .filter(Predicate.not(Money::isNegative))
                .reduce(Money.cad(0), Money::plus);
    }

    /** See {@link Refunds#request}; the newest payment gives first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundId request(UUID reference, Money amount, String reason, String words) {
        var left = charges.locked(payments.succeeded(reference)).stream()
                .filter(Predicate.not(ChargeLeft::surplus))
                .toList();
        return take(left, reference, amount, reason, words);
    }

    /** The same out of one payment, whatever became of it: also money that is under review or was paid twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundId request(PaymentId payment, Money amount, String reason, String words) {
        var from = changed(payment);
        var request = take(charges.locked(List.of(payment)), from.order().reference(), amount, reason, words);
        review.look(from);
        var all = charges.of(List.of(payment));
        if (all.stream()
                .filter(ChargeLeft::surplus)
                .allMatch(charge -> charge.left().minor() <= 0)) {
            tasks.surplusSettled(all);
        }
        return request;
    }

    private RefundId take(List<ChargeLeft> from, UUID reference, Money amount, String reason, String words) {
        if (amount.minor() <= 0) {
            throw new IllegalArgumentException("A refund of " + amount);
        }
        if (from.stream().map(ChargeLeft::payment).distinct().anyMatch(disputes::block)) {
            throw new RefundBlocked();
        }
        var now = clock.instant();
        var rest = amount;
        var begun = new ArrayList<RefundId>();
        for (var charge : from) {
            if (charge.left().minor() > 0 && !rest.isZero()) {
                var part = charge.left().compareTo(rest) < 0 ? charge.left() : rest;
                begun.add(begin(charge, reference, part, reason, words, now));
                rest = rest.minus(part);
            }
        }
        if (!rest.isZero()) {
            throw new RefundTooLarge();
        }
        return begun.getFirst();
    }

    private RefundId begin(ChargeLeft from, UUID reference, Money amount, String reason, String words, Instant now) {
        var refund = refunds.save(new Refund(from, reference, amount, reason, words, now));
        charges.commit(from.charge(), amount);
        if (!from.surplus()) {
            var payment = payments.findById(from.payment()).orElseThrow();
            creditNotes.issue(payment, amount, now).ifPresent(refund::creditedBy);
        }
        if (refund.status() == RefundStatus.BY_HAND) {
            tasks.byHand(refund);
        }
        return refund.id();
    }

    /** What to send now; empty when it is not to be sent any more. */
    public Optional<RefundOrder> beginTry(RefundId id) {
        var refund = changedRefund(id);
        var order = refund.order();
        return refund.beginTry(clock.instant()) ? Optional.of(order) : Optional.empty();
    }

    /** Stripe says that it will never make this refund. @param why what it said */
    public void refused(RefundId id, String why) {
        var refund = changedRefund(id);
        if (refund.status() == RefundStatus.PENDING && refund.become(RefundStatus.FAILED, clock.instant())) {
            failed(refund, why);
        }
    }

    /** Stripe has not answered for a while: somebody should know. */
    public void notTaken(RefundId id) {
        var refund = changedRefund(id);
        if (refund.status() == RefundStatus.PENDING) {
            tasks.stuck(refund);
        }
    }

    private void failed(Refund refund, String why) {
        tasks.failed(refund, why);
        publisher.publishEvent(new RefundFailed(refund.id(), refund.reference(), refund.amount()));
    }

    private Refund changedRefund(RefundId id) {
        payments.touch(refunds.paymentOf(id).orElseThrow(RecordNotFound::new));
        return refunds.findById(id).orElseThrow();
    }

    private Payment changed(PaymentId id) {
        payments.touch(id);
        return payments.findById(id).orElseThrow(RecordNotFound::new);
    }
}
