package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written down when money comes: the ledger, always; a task, when it does not fit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int SOON = 1;

    private final Ledger ledger;
    private final Charges charges;
    private final PaymentTasks tasks;
    private final DueDates due;
    private final Clock clock;

    Arrivals(Ledger ledger, Charges charges, PaymentTasks tasks, DueDates due, Clock clock) {
        this.ledger = ledger;
        this.charges = charges;
        this.tasks = tasks;
        this.due = due;
        this.clock = clock;
    }

    /** Whether the money that a page brought is written down: told twice it came once. */
    public boolean know(SessionState page) {
        return charges.find(source(page), page.paymentIntent()).isPresent();
    }

    /** A page was paid. @return whether the money fits; otherwise a person is told */
    public boolean byPage(Payment payment, SessionState page) {
        var problem = ReviewReason.of(payment, page);
        var surplus = problem.filter(ReviewReason.PAID_TWICE::equals).isPresent();
        var amount = new Money(
                page.amountTotal(), Currency.getInstance(page.currency().toUpperCase(Locale.ROOT)));
        var source = source(page);
        came(
                payment,
                new Movement(
                        LedgerKind.CHARGE,
                        source,
                        source,
                        page.paymentIntent(),
                        payment.id(),
                        payment.order().reference(),
                        amount,
                        surplus,
                        false,
                        page.live()));
        problem.ifPresent(reason -> {
            LOG.warn("Payment {} needs a person: {}", payment.id(), reason);
            if (surplus) {
                tasks.open(task(TaskKind.PAID_TWICE, source, payment, amount, reason.key()));
            } else {
                payment.receiveForReview(page.amountTotal(), page.paymentIntent(), clock.instant(), reason.key());
                tasks.open(task(TaskKind.REVIEW, payment.id().toString(), payment, amount, reason.key()));
            }
        });
        return problem.isEmpty();
    }

    /** Everything that was due came outside of Stripe. */
    public void byHand(Payment payment, Money amount) {
        came(
                payment,
                new Movement(
                        LedgerKind.TRANSFER,
                        payment.id().toString(),
                        payment.id().toString(),
                        null,
                        payment.id(),
                        payment.order().reference(),
                        amount,
                        false,
                        false,
                        payment.isLive()));
    }

    /** A person must look at the payment. @param reason text key of why, and of what to do */
    public void forReview(Payment payment, String reason) {
        tasks.open(task(
                TaskKind.REVIEW,
                payment.id().toString(),
                payment,
                payment.asked().due(),
                reason));
    }

    /** A person has accepted the payment. @throws PartSentBack when a part of its money has gone back, or is disputed */
    public void accepted(PaymentId payment) {
        if (charges.of(List.of(payment)).stream()
                .anyMatch(charge -> !charge.left().equals(charge.amount()))) {
            throw new PartSentBack();
        }
        tasks.settled(TaskKind.REVIEW, payment.toString(), "payment.task.settled.accepted");
    }

    private void came(Payment payment, Movement money) {
        ledger.record(money);
        charges.add(money, payment.id());
    }

    private static String source(SessionState page) {
        if (page.charge() != null) {
            return page.charge();
        }
        return page.paymentIntent() == null ? page.id() : page.paymentIntent();
    }

    private TaskDraft task(TaskKind kind, String subject, Payment payment, Money amount, String reason) {
        return new TaskDraft(
                kind,
                subject,
                payment.id(),
                payment.order().reference(),
                reason,
                amount,
                payment.order().buyerName(),
                due.in(SOON));
    }
}
