package ca.footing.payment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the machine has tried for too long: a person is told, and told again when it came right. */
@Component
@Transactional
class StuckTasks {
    /** How long after its end an attempt may stay undecided. */
    static final Duration PATIENCE = Duration.ofHours(2);

    /** How long a bank may take: five business days, with a weekend and a holiday among them. */
    static final Duration BANK = Duration.ofDays(10);

    private static final int SOON = 1;

    private final PaymentTasks tasks;
    private final PaymentRepository payments;
    private final DueDates due;
    private final Clock clock;

    StuckTasks(PaymentTasks tasks, PaymentRepository payments, DueDates due, Clock clock) {
        this.tasks = tasks;
        this.payments = payments;
        this.due = due;
        this.clock = clock;
    }

    /** An attempt was looked at. @param readable whether Stripe could say anything about it */
    public void looked(LiveAttempt attempt, boolean readable) {
        var subject = attempt.attempt().toString();
        var status = payments.attemptStatus(attempt.attempt()).orElse(AttemptStatus.EXPIRED);
        var now = clock.instant();
        if (status == AttemptStatus.OPEN
                && !readable
                && now.isAfter(attempt.expiresAt().plus(PATIENCE))) {
            open(subject, attempt.payment(), "payment.task.attemptStuck");
        } else if (status == AttemptStatus.PROCESSING
                && now.isAfter(attempt.startedAt().plus(BANK))) {
            open(subject, attempt.payment(), "payment.task.bankSilent");
        } else if (readable) {
            tasks.settled(TaskKind.STUCK, subject, "payment.task.settled.found");
        }
    }

    /** An event could not have its effect when it was fetched again. */
    public void event(StripeEvent event) {
        tasks.open(new TaskDraft(
                TaskKind.STUCK,
                event.id(),
                null,
                null,
                "payment.task.eventStuck",
                null,
                event.type() + ", " + event.id(),
                due.in(SOON)));
    }

    public void eventTaken(StripeEvent event) {
        tasks.settled(TaskKind.STUCK, event.id(), "payment.task.settled.found");
    }

    private void open(String subject, PaymentId payment, String explanation) {
        var order = payments.order(payment).orElseThrow();

        tasks.open(new TaskDraft(
                TaskKind.STUCK,
                subject,
                payment,
                order.reference(),
                explanation,
                null,
                order.buyerName(),
                due.in(SOON)));
    }
}
