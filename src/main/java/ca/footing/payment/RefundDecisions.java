package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office decides about a refund that did not go its way by itself. */
@Component
@Transactional
class RefundDecisions {
    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final Ledger ledger;
    private final CreditNotes creditNotes;
    private final RefundBook book;
    private final RefundTasks tasks;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RefundDecisions(
            PaymentRepository payments,
            RefundRepository refunds,
            Ledger ledger,
            CreditNotes creditNotes,
            RefundBook book,
            RefundTasks tasks,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.ledger = ledger;
        this.creditNotes = creditNotes;
        this.book = book;
        this.tasks = tasks;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A refund out of one payment, as the office wants it. */
    public RefundId start(PaymentId payment, Money amount, String words) {
        return book.request(payment, amount, "payment.refund.office", words);
    }

    /** Sends a failed refund once more, under a new key; its credit note stands for both. */
    public RefundId again(RefundId id) {
        var failed = changedRefund(id);
        var next = refunds.save(failed.again(clock.instant()));
        tasks.failureSettled(failed);
        if (next.status() == RefundStatus.BY_HAND) {
            tasks.byHand(next);
        }
        publisher.publishEvent(new RefundSentAgain(id, next.id()));
        return next.id();
    }

    /** The office sent the money another way: what came back from the bank has left us again. */
    public void sentByHand(RefundId id, String words) {
        var refund = changedRefund(id);
        refund.sentByHand(words, clock.instant());
        var payment = payments.findById(refund.payment()).orElseThrow();
        ledger.record(new Movement(
                LedgerKind.REFUND,
                refund.id().toString(),
                refund.charge(),
                null,
                payment.id(),
                refund.reference(),
                new Money(-refund.amount().minor(), refund.amount().currency()),
                false,
                false,
                refund.isLive()));
        tasks.failureSettled(refund);
        publisher.publishEvent(new RefundSucceeded(refund.id(), refund.reference(), refund.amount()));
    }

    /** The refund made in the dashboard was right: the books take it over with a credit note. */
    public void creditExternal(RefundId id) {
        var refund = changedRefund(id);
        if (!refund.isExternal() || refund.isCredited() || refund.status() == RefundStatus.FAILED) {
            throw new IllegalStateException("Refund " + id + " takes no credit note");
        }
        var payment = payments.findById(refund.payment()).orElseThrow();
        creditNotes.issue(payment, refund.amount(), clock.instant()).ifPresent(refund::creditedBy);
        tasks.externalSettled(refund);
    }

    private Refund changedRefund(RefundId id) {
        payments.touch(refunds.paymentOf(id).orElseThrow(RecordNotFound::new));
        return refunds.findById(id).orElseThrow();
    }
}
