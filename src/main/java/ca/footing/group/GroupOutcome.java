package ca.footing.group;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Outlooks;
import ca.footing.cohort.Seats;
import ca.footing.payment.PaymentFailed;
import ca.footing.payment.PaymentProcessing;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.payment.Payments;
import ca.footing.registration.PrepaidSeatReturned;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens inside the settling transaction, so that money and seats commit together; money is never refused here. */
@Component
class GroupOutcome {
    private final GroupBook book;
    private final GroupSeats rows;
    private final GroupDesk desk;
    private final Seats seats;
    private final Outlooks outlooks;
    private final GroupCallOff callOff;
    private final Payments payments;
    private final GroupSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupOutcome(
            GroupBook book,
            GroupSeats rows,
            GroupDesk desk,
            Seats seats,
            Outlooks outlooks,
            GroupCallOff callOff,
            Payments payments,
            GroupSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.desk = desk;
        this.seats = seats;
        this.outlooks = outlooks;
        this.callOff = callOff;
        this.payments = payments;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PaymentSucceeded paid) {
        // another reference is another module's: orders are never deleted
        book.take(new GroupOrderId(paid.reference())).ifPresent(order -> settle(order, paid));
    }

    @EventListener
    void on(PaymentProcessing processing) {
        desk.awaitBank(new GroupOrderId(processing.reference()));
    }

    /** The seats are kept a while, so that they can be paid another way; not those that had lapsed before. */
    @EventListener
    void on(PaymentFailed failed) {
        var now = clock.instant();
        book.take(new GroupOrderId(failed.reference()))
                .filter(order -> order.isHeld(now))
                .ifPresent(order -> {
                    var until = now.plus(settings.refusal());
                    book.holdAnew(order.id(), now, until);
                    events.publishEvent(new GroupPaymentRefused(order.id(), order.account(), order.cohort(), until));
                });
    }

    /** Somebody gave a seat up that the clinic had paid for: it is the clinic's to give again. */
    @EventListener
    void on(PrepaidSeatReturned returned) {
        rows.returned(returned.registration());
    }

    private void settle(GroupOrder order, PaymentSucceeded paid) {
        if (order.status() != GroupOrderStatus.PAID && outlooks.isCancelled(order.cohort())) {
            callOff.receive(order, paid.payment());
            return;
        }
        switch (order.status()) {
            case HELD -> book.paid(order.id(), paid.payment(), clock.instant());
            case CALLED_OFF -> callOff.receive(order, paid.payment());
            case PAID -> {
                if (!paid.payment().equals(order.payment())) {
                    payments.putToReview(paid.payment(), "group.review.paidAlready");
                }
            }
            case ENDED -> settleLate(order, paid);
        }
    }

    /** All seats once more, or none: a part of them would not be what was paid for. */
    private void settleLate(GroupOrder order, PaymentSucceeded paid) {
        var wanted = rows.of(order.id()).size();
        for (var held = 0; held < wanted; held++) {
            if (!hold(order)) {
                for (var i = 0; i < held; i++) {
                    seats.release(order.cohort(), Booking.WHOLE);
                }
                payments.putToReview(paid.payment(), "group.review.full");
                return;
            }
        }
        book.paid(order.id(), paid.payment(), clock.instant());
    }

    private boolean hold(GroupOrder order) {
        try {
            seats.holdLate(order.cohort(), Booking.WHOLE);
            return true;
        } catch (CohortFull _) {
            return false;
        }
    }
}
