package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.PaymentFailed;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentMethod;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.Payments;
import ca.footing.payment.TaskKind;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plans as they are proposed, begun and paid: the short transactions in which plan and payment change together. */
@Component
@Transactional
class InstalmentDesk {
    private static final String NOT_DUE = "billing.review.partNotDue";

    private final InstalmentPlanRepository plans;
    private final Credits credits;
    private final Payments payments;
    private final PaymentTasks tasks;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstalmentDesk(
            InstalmentPlanRepository plans,
            Credits credits,
            Payments payments,
            PaymentTasks tasks,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.credits = credits;
        this.payments = payments;
        this.tasks = tasks;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Notes the plan, replacing one that was never begun; answers the first part's portion of the quote. */
    Quote propose(OrderRequest order, List<PlannedPart> parts) {
        var quotes = portions(order.quote(), parts);
        var texts = quotes.stream().map(json::writeValueAsString).toList();
        var before = plans.findByOpenOrder(order.reference());
        if (before.filter(plan -> plan.isSameAs(parts, texts)).isEmpty()) {
            withdraw(order.reference());
            var plan = new InstalmentPlan(order, clock.instant());
            for (var i = 0; i < parts.size(); i++) {
                var dueAt = parts.get(i).dueAt();
                plan.add(texts.get(i), parts.get(i).amount(), dueAt == null ? clock.instant() : dueAt);
            }
            plans.save(plan);
        }
        return quotes.getFirst();
    }

    /** Takes back a plan that was never begun, because the order is paid in another way. */
    void withdraw(UUID order) {
        plans.findByOpenOrder(order)
                .filter(plan -> plan.status() == PlanStatus.PROPOSED)
                .ifPresent(plan -> {
                    plan.cancel();
                    plans.flush();
                });
    }

    /** The payment of a part that its payer wants to pay now. */
    PaymentId open(InstalmentId id, AccountId payer, boolean useCredit) {
        var part = plans.part(id)
                .filter(found -> found.plan().buyer().equals(payer))
                .orElseThrow(RecordNotFound::new);
        var plan = part.plan();
        var details = plan.details();
        if (!part.isDue() || plan.status() != PlanStatus.ACTIVE) {
            throw new InstalmentDecided();
        }
        var quote = json.readValue(part.quote(), Quote.class);
        var reference = part.row().reference();
        return payments.open(new CheckoutRequest(
                reference,
                payer,
                details.buyerName(),
                quote,
                details.description(),
                plan.locale(),
                BillingRoutes.plan(plan.id()),
                useCredit
                        ? credits.usable(payer, quote.total(), reference)
                        : new Money(0, quote.total().currency()),
                PaymentMethod.CARD));
    }

    @EventListener
    void on(PaymentSucceeded paid) {
        plans.byReference(paid.reference()).stream()
                .map(this::changed)
                .filter(plan -> plan.status() != PlanStatus.CANCELLED
                        || !plan.first().row().reference().equals(paid.reference()))
                .findFirst()
                .ifPresent(plan -> settle(plan, paid));
    }

    @EventListener
    void on(PaymentFailed failed) {
        plans.byReference(failed.reference()).stream()
                .map(this::changed)
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .findFirst()
                .map(InstalmentPlan::details)
                .ifPresent(plan -> events.publishEvent(new InstalmentFailed(plan, part(plan, failed.reference()))));
    }

    /** More time for a part; see {@link Instalments#postpone}. */
    void postpone(InstalmentId id, LocalDate day) {
        var plan =
                changed(plans.part(id).orElseThrow(RecordNotFound::new).plan().id());
        var part = plan.postpone(id, day, clock.instant());
        events.publishEvent(new InstalmentMoved(plan.details(), part));
    }

    /** Nothing more is asked for. */
    void cancel(UUID order) {
        plans.idByOpenOrder(order).map(this::changed).ifPresent(InstalmentPlan::cancel);
    }

    private void settle(InstalmentPlan plan, PaymentSucceeded paid) {
        var due = plan.details().parts().stream()
                .filter(part -> part.reference().equals(paid.reference()))
                .filter(part ->
                        part.status() == InstalmentStatus.DUE && part.amount().equals(paid.amount()))
                .findFirst();
        if (due.isEmpty()) {
            payments.putToReview(paid.payment(), NOT_DUE);
            return;
        }
        plans.part(due.get().id()).orElseThrow().pay(paid.payment(), clock.instant());
        tasks.settled(TaskKind.OTHER, due.get().id().toString(), "billing.task.partPaid");
        var begins = plan.status() == PlanStatus.PROPOSED;
        plan.partPaid();
        if (begins) {
            events.publishEvent(new PlanBegun(plan.details()));
        }
    }

    private InstalmentPlan changed(PlanId id) {
        plans.touch(id);
        return plans.findById(id).orElseThrow();
    }

    private static InstalmentRow part(PlanDetails plan, UUID reference) {
        return plan.parts().stream()
                .filter(part -> part.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static List<Quote> portions(Quote quote, List<PlannedPart> parts) {
        var quotes = new ArrayList<Quote>();
        var before = new Money(0, quote.total().currency());
        for (var part : parts) {
            quotes.add(quote.portion(before, part.amount()));
            before = before.plus(part.amount());
        }
        return quotes;
    }
}
