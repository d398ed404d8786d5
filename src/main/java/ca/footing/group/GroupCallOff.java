package ca.footing.group;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortCalledOff;
import ca.footing.cohort.Seats;
import ca.footing.payment.Closing;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.Payments;
import ca.footing.payment.RefundRow;
import ca.footing.payment.Refunds;
import ca.footing.payment.TaskDraft;
import ca.footing.payment.TaskKind;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A cohort that we cancel: its seats end in that transaction, and everything goes back to the clinic that paid, whatever
 * its refund schedule says. The money goes by an act of its own, so that a payment that cannot give it keeps nobody from
 * cancelling.
 */
@Component
class GroupCallOff {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCallOff.class);
    private static final Duration LOOK_WITHIN = Duration.ofDays(3);
    private static final String REASON = "group.refund.calledOff";

    private final GroupBook book;
    private final CalledOffOrders calledOff;
    private final GroupSeats rows;
    private final GroupDesk desk;
    private final PrepaidPlaces places;
    private final Seats seats;
    private final Refunds refunds;
    private final Payments payments;
    private final PaymentTasks tasks;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupCallOff(
            GroupBook book,
            CalledOffOrders calledOff,
            GroupSeats rows,
            GroupDesk desk,
            PrepaidPlaces places,
            Seats seats,
            Refunds refunds,
            Payments payments,
            PaymentTasks tasks,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.calledOff = calledOff;
        this.rows = rows;
        this.desk = desk;
        this.places = places;
        this.seats = seats;
        this.refunds = refunds;
        this.payments = payments;
        this.tasks = tasks;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CohortCalledOff off) {
        calledOff.of(off.cohort()).forEach(order -> book.take(order.id()).ifPresent(this::callOff));
    }

    /** Money for seats in a cohort that was called off: it goes back, and the seats with it where they were still held. */
    void receive(GroupOrder order, PaymentId payment) {
        desk.giveBack(order.id(), false);
        calledOff.paidLate(order.id(), payment, clock.instant());
    }

    /** An order that ended before is marked too, and nobody is told: nothing of it is left but what may come. */
    private void callOff(GroupOrder order) {
        if (order.status() == GroupOrderStatus.PAID) {
            rows.lockedOf(order.id()).stream()
                    .filter(seat -> seat.status() != GroupSeatStatus.CANCELLED)
                    .forEach(seat -> callOff(order, seat));
        }
        desk.giveBack(order.id(), false);
        calledOff.callOff(order.id());
        if (order.status() != GroupOrderStatus.ENDED) {
            var paid = order.status() == GroupOrderStatus.PAID;
            events.publishEvent(new GroupCalledOff(order.id(), order.account(), order.cohort(), paid));
        }
    }

    private void callOff(GroupOrder order, GroupSeat seat) {
        var registration = seat.registration();
        var account = seat.account();
        rows.callOff(seat.id());
        seats.release(order.cohort(), Booking.WHOLE);
        if (registration != null && account != null) {
            places.takeBack(registration);
            events.publishEvent(new SeatCalledOff(
                    seat.id(),
                    account,
                    order.cohort(),
                    desk.payer(order.account()).name()));
        }
    }

    /**
     * Sends back what called-off orders were paid with, and ends what they are still asked to pay; not inside a
     * transaction. What a payment does not give now is a task and is tried again.
     */
    void giveBack() {
        for (var order : calledOff.toReturn()) {
            try {
                if (payments.close(order.id().id()) != Closing.UNKNOWN) {
                    transaction.executeWithoutResult(_ -> giveBack(order));
                }
            } catch (RuntimeException refused) {
                LOG.warn("The money of order {} cannot go back now; a task is open", order.id(), refused);
                transaction.executeWithoutResult(_ -> ask(order, missing(order)));
            }
        }
    }

    private void giveBack(GroupOrder called) {
        var order = book.take(called.id()).orElseThrow();
        var reference = order.id().id();
        var amount = refunds.refundable(reference);
        if (!amount.isZero()) {
            refunds.request(reference, amount, REASON);
        }
        var missing = missing(order);
        if (missing.minor() > 0) {
            ask(order, missing);
        } else if (calledOff.returned(order.id(), clock.instant())) {
            tasks.settled(TaskKind.OTHER, subject(order), "group.task.returned");
        }
    }

    /** What was paid and has not been sent back: a bank that disputes a payment has taken it from us. */
    private Money missing(GroupOrder order) {
        var payment = order.payment();
        var paid = payment == null ? Money.cad(0) : payments.quoteOf(payment).total();
        return refunds.of(order.id().id()).stream().map(RefundRow::amount).reduce(paid, Money::minus);
    }

    private void ask(GroupOrder order, Money amount) {
        var reference = order.id().id();
        tasks.openOnce(new TaskDraft(
                TaskKind.OTHER,
                subject(order),
                order.payment(),
                reference,
                "group.task.calledOff",
                amount,
                "",
                clock.instant().plus(LOOK_WITHIN)));
    }

    private static String subject(GroupOrder order) {
        return "group:" + order.id();
    }
}
