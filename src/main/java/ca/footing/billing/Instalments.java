package ca.footing.billing;

import ca.footing.account.CurrentAccount;
import ca.footing.payment.PaymentUnavailable;
import ca.footing.payment.Payments;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders that are paid in parts. Each part is a payment of its own, with its own receipt. A part that is late or fails
 * leads to reminders and at last to a person; it never takes a place away and never holds anything back that was earned.
 */
@Service
public class Instalments {
    /** How many are listed at most. */
    public static final int MOST = 200;

    private final InstalmentPlanRepository plans;
    private final InstalmentDesk desk;
    private final Credits credits;
    private final Payments payments;
    private final CurrentAccount current;

    Instalments(
            InstalmentPlanRepository plans,
            InstalmentDesk desk,
            Credits credits,
            Payments payments,
            CurrentAccount current) {
        this.plans = plans;
        this.desk = desk;
        this.credits = credits;
        this.payments = payments;
        this.current = current;
    }

    /** The live plan of an order, if it is paid in parts; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<PlanDetails> of(UUID order) {
        return plans.ofOrders(List.of(order)).stream()
                .map(InstalmentPlan::details)
                .findFirst();
    }

    /**
     * Nothing more is asked for, because the thing bought was given up; what was paid stays paid. Money that is on its
     * way for a part comes to a person for review.
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID order) {
        desk.cancel(order);
    }

    /** References under which later parts of an order were paid, the latest first; the first part is the order's own. */
    @Internal
    @Transactional(readOnly = true)
    public List<UUID> references(UUID order) {
        return plans.paidParts(order);
    }

    /** The caller's plans, newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<PlanDetails> mine() {
        return plans.of(current.require()).stream().map(InstalmentPlan::details).toList();
    }

    /** @throws RecordNotFound unless it is the caller's */
    @ForSignedIn
    @Transactional(readOnly = true)
    public PlanDetails mine(PlanId plan) {
        return plans.findById(plan)
                .filter(found -> found.buyer().equals(current.require()))
                .map(InstalmentPlan::details)
                .orElseThrow(RecordNotFound::new);
    }

    /** What of the caller's credit can pay a part. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Money creditFor(InstalmentRow part) {
        return credits.usable(current.require(), part.amount(), part.reference());
    }

    /**
     * The page on which the caller pays a part, before its day or after; a new page each time. Not inside a transaction.
     *
     * @throws RecordNotFound unless it is the caller's
     * @throws InstalmentDecided when it is paid, or no longer asked for
     * @throws CreditTooSmall when the credit was spent in the same moment
     * @throws PaymentUnavailable when the payment service does not answer; the person may try again
     */
    @ForSignedIn
    public URI pay(InstalmentId part, boolean useCredit) {
        return payments.pageOf(desk.open(part, current.require(), useCredit));
    }

    /** All that are not paid in full yet, the most urgent first; {@link #MOST} at most. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<PlanDetails> active() {
        return plans.active(Limit.of(MOST)).stream()
                .map(InstalmentPlan::details)
                .toList();
    }

    /**
     * More time for a part, as the office agreed with its payer, who is told by mail; it is due at the end of that day in
     * the cohort's zone.
     *
     * @throws RecordNotFound when there is none
     * @throws InstalmentDecided when it is paid, or no longer asked for
     * @throws NewDayInvalid unless the day is later than the present one, within a year, and not after the next part's
     */
    @ForRegistrars
    @Transactional
    public void postpone(InstalmentId part, LocalDate day) {
        desk.postpone(part, day);
    }

    /** The office asks for no more, for a reason of its own; what was paid stays paid. */
    @ForRegistrars
    @Transactional
    public void waive(PlanId plan) {
        desk.cancel(plans.orderOf(plan).orElseThrow(RecordNotFound::new));
    }
}
