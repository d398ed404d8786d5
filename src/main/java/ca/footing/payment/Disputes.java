package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a dispute up to what Stripe says about it. The ledger changes only when money moved, never for an inquiry; the
 * registration never changes by itself.
 */
@Component
@Transactional
class Disputes {
    private static final int SOON = 2;

    private final DisputeRepository disputes;
    private final PaymentRepository payments;
    private final Ledger ledger;
    private final Charges charges;
    private final StripeEvents events;
    private final PaymentTasks tasks;
    private final DueDates due;
    private final Clock clock;

    Disputes(
            DisputeRepository disputes,
            PaymentRepository payments,
            Ledger ledger,
            Charges charges,
            StripeEvents events,
            PaymentTasks tasks,
            DueDates due,
            Clock clock) {
        this.disputes = disputes;
        this.payments = payments;
        this.ledger = ledger;
        this.charges = charges;
        this.events = events;
        this.tasks = tasks;
        this.due = due;
        this.clock = clock;
    }

    /** Whether a bank is deciding on a payment. An inquiry does not block: to refund is the right answer to one. */
    @Transactional(readOnly = true)
    public boolean block(PaymentId payment) {
        return disputes.countBlocking(payment) > 0;
    }

    /** The charge in question, if it is ours; asked before the transaction that changes anything begins. */
    @Transactional(readOnly = true)
    public @Nullable ChargeLeft chargeOf(DisputeState news) {
        return charges.find(news.charge(), news.intent()).orElse(null);
    }

    /** Doing so again changes nothing. @param event what told us, remembered together with its effect */
    public void apply(@Nullable ChargeLeft charge, DisputeState now, @Nullable StripeEvent event) {
        var news = now.after(event);
        var payment = charge == null ? null : charge.payment();
        if (payment != null) {
            payments.touch(payment);
        }
        if (!events.isNew(event)) {
            return;
        }
        var reference = Optional.ofNullable(payment)
                .flatMap(payments::order)
                .map(Order::reference)
                .orElse(null);
        var dispute = disputes.findByStripeDispute(news.id())
                .orElseGet(() -> disputes.save(new DisputeCase(news, payment, reference, clock.instant())));
        dispute.tell(news, clock.instant());
        if (news.withdrawn()) {
            move(LedgerKind.DISPUTE, dispute, news, charge, -1);
        }
        if (news.reinstated()) {
            move(LedgerKind.DISPUTE_REINSTATED, dispute, news, charge, 1);
        }
        tell(dispute);
    }

    private void move(LedgerKind kind, DisputeCase dispute, DisputeState news, @Nullable ChargeLeft charge, int sign) {
        var currency = dispute.amount().currency();
        var isNew = ledger.record(new Movement(
                kind,
                news.id(),
                charge == null ? news.charge() : charge.charge(),
                news.intent(),
                dispute.payment(),
                dispute.reference(),
                new Money(sign * news.amount(), currency),
                false,
                true,
                news.live()));
        if (isNew && charge != null) {
            charges.dispute(charge.charge(), new Money(-sign * news.amount(), currency));
        }
    }

    private void tell(DisputeCase dispute) {
        if (dispute.isOver() && !dispute.isLost()) {
            tasks.settled(TaskKind.DISPUTE, dispute.id().toString(), "payment.task.settled.dispute");
            return;
        }
        tasks.open(new TaskDraft(
                TaskKind.DISPUTE,
                dispute.id().toString(),
                dispute.payment(),
                dispute.reference(),
                explanation(dispute),
                dispute.amount(),
                dispute.stripeDispute(),
                until(dispute)));
    }

    private Instant until(DisputeCase dispute) {
        var answerBy = dispute.dueAt();
        return answerBy == null || dispute.isLost() ? due.in(SOON) : answerBy;
    }

    private static String explanation(DisputeCase dispute) {
        if (dispute.isLost()) {
            return "payment.task.disputeLost";
        }
        if (dispute.isInquiry()) {
            return "payment.task.inquiry";
        }
        return "under_review".equals(dispute.status()) ? "payment.task.disputeWithBank" : "payment.task.dispute";
    }
}
