package ca.footing.billing;

import ca.footing.payment.PaymentTasks;
import ca.footing.payment.TaskDraft;
import ca.footing.payment.TaskKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of parts before their day and after it, and asks the office to look at what stays unpaid. Whatever is late,
 * nothing is taken away here.
 */
@Component
@Transactional
class InstalmentUpkeep {
    static final String LATE = "billing.task.partLate";

    private static final int AT_ONCE = 200;
    private static final Duration TO_ACT = Duration.ofDays(7);

    private final InstalmentPlanRepository plans;
    private final PaymentTasks tasks;
    private final BillingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstalmentUpkeep(
            InstalmentPlanRepository plans,
            PaymentTasks tasks,
            BillingSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public void remind() {
        due().forEach(part -> look(part, clock.instant()));
    }

    /** Those that wait for a reminder or for the office now, the oldest first. */
    List<Instalment> due() {
        var now = clock.instant();
        var grace = settings.instalmentGrace();
        return plans.toRemind(
                now.plus(settings.instalmentReminder()),
                now,
                now.minus(grace.dividedBy(2)),
                now.minus(grace),
                Limit.of(AT_ONCE));
    }

    private void look(Instalment part, Instant now) {
        var row = part.row();
        var plan = part.plan().details();
        if (!row.isLate(now)) {
            if (row.reminders() == 0) {
                part.reminded();
                events.publishEvent(new InstalmentComing(plan, part.row()));
            }
        } else if (now.isAfter(row.dueAt().plus(settings.instalmentGrace()))) {
            part.escalate(now);
            tasks.openOnce(task(plan, row, now));
        } else if (row.reminders() <= lateReminders(row.dueAt(), now)) {
            if (row.reminders() == 0) {
                part.reminded(); // the one before the day is past
            }
            part.reminded();
            events.publishEvent(new InstalmentLate(plan, part.row()));
        }
    }

    /** How many reminders should have gone out: one before the day, one on it and one in the middle of the grace. */
    private int lateReminders(Instant dueAt, Instant now) {
        return now.isAfter(dueAt.plus(settings.instalmentGrace().dividedBy(2))) ? 2 : 1;
    }

    private static TaskDraft task(PlanDetails plan, InstalmentRow part, Instant now) {
        return new TaskDraft(
                TaskKind.OTHER,
                part.id().toString(),
                part.payment(),
                plan.order(),
                LATE,
                part.amount(),
                plan.buyerName() + ", " + part.position() + "/" + plan.parts().size(),
                now.plus(TO_ACT));
    }
}
