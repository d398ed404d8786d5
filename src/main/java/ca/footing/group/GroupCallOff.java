package ca.footing.group;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortCalledOff;
import ca.footing.cohort.Seats;
import ca.footing.payment.Refunds;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.shared.RuleViolation;
import java.time.Clock;
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
    private static final String REASON = "group.refund.calledOff";

    private final GroupBook book;
    private final CalledOffOrders calledOff;
    private final GroupSeats rows;
    private final GroupDesk desk;
    private final PrepaidPlaces places;
    private final Seats seats;
    private final Refunds refunds;
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
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CohortCalledOff off) {
        for (var order : calledOff.liveIn(off.cohort())) {
            if (order.status() == GroupOrderStatus.HELD) {
                desk.giveBack(order.id(), false);
            } else {
                book.take(order.id()).ifPresent(this::callOff);
            }
        }
    }

    private void callOff(GroupOrder order) {
        rows.of(order.id()).stream()
                .filter(seat -> seat.status() != GroupSeatStatus.CANCELLED)
                .forEach(seat -> callOff(order, seat));
        calledOff.callOff(order.id());
        events.publishEvent(new GroupCalledOff(order.id(), order.account(), order.cohort()));
    }

    private void callOff(GroupOrder order, GroupSeat seat) {
        var registration = seat.registration();
        var account = seat.account();
        rows.empty(seat.id(), GroupSeatStatus.CANCELLED);
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

    /** Sends back what called-off orders were paid with; what a payment does not give now is tried again. */
    void giveBack() {
        for (var order : calledOff.toReturn()) {
            try {
                transaction.executeWithoutResult(_ -> giveBack(order));
            } catch (RuleViolation refused) {
                LOG.warn("The money of order {} cannot go back now: {}", order.id(), refused.getMessage());
            }
        }
    }

    private void giveBack(GroupOrder order) {
        var reference = order.id().id();
        var amount = refunds.refundable(reference);
        if (calledOff.returned(order.id(), clock.instant()) && !amount.isZero()) {
            refunds.request(reference, amount, REASON);
        }
    }
}
