package ca.footing.makeup;

import ca.footing.cohort.CohortClosed;
import ca.footing.cohort.GuestSeats;
import ca.footing.cohort.SessionFull;
import ca.footing.cohort.SessionUnderWay;
import ca.footing.payment.PaymentFailed;
import ca.footing.payment.PaymentProcessing;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.payment.Payments;
import ca.footing.payment.RefundSucceeded;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens inside the settling transaction, so that fee and seat commit together. Money is never refused: where the seat
 * is gone the fee stays for another one, and the office is told.
 */
@Component
class MakeUpOutcome {
    private static final Duration BANK = Duration.ofDays(10);
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final MakeUpRepository makeUps;
    private final MakeUpDesk desk;
    private final LeftFees leftFees;
    private final GuestSeats seats;
    private final Registrations registrations;
    private final Payments payments;
    private final Clock clock;

    MakeUpOutcome(
            MakeUpRepository makeUps,
            MakeUpDesk desk,
            LeftFees leftFees,
            GuestSeats seats,
            Registrations registrations,
            Payments payments,
            Clock clock) {
        this.makeUps = makeUps;
        this.desk = desk;
        this.leftFees = leftFees;
        this.seats = seats;
        this.registrations = registrations;
        this.payments = payments;
        this.clock = clock;
    }

    @EventListener
    void on(PaymentSucceeded paid) {
        makeUps.findLocked(new MakeUpId(paid.reference())).ifPresent(makeUp -> settle(makeUp, paid));
    }

    @EventListener
    void on(PaymentProcessing processing) {
        desk.keepUntil(new MakeUpId(processing.reference()), clock.instant().plus(BANK));
    }

    @EventListener
    void on(PaymentFailed failed) {
        desk.keepUntil(new MakeUpId(failed.reference()), clock.instant().plus(GRACE));
    }

    @EventListener
    void on(RefundSucceeded refund) {
        leftFees.returned(new MakeUpId(refund.reference()));
    }

    private void settle(MakeUp makeUp, PaymentSucceeded paid) {
        var facts = makeUp.facts();
        if (facts.paid()) {
            payments.putToReview(paid.payment(), "makeup.review.paidAlready");
        } else if (facts.state() == MakeUpState.HELD) {
            desk.complete(makeUp);
        } else if (registrations.confirmed(facts.registration()).isEmpty()) {
            payments.putToReview(paid.payment(), "makeup.review.placeEnded");
        } else if (!makeUps.coveringOf(facts.person()).contains(facts.covering()) && tookSeatAgain(facts)) {
            desk.complete(makeUp);
        } else {
            makeUp.payLate();
            leftFees.watch(makeUp);
        }
    }

    private boolean tookSeatAgain(MakeUpFacts makeUp) {
        try {
            seats.hold(makeUp.covering());
            return true;
        } catch (SessionFull | SessionUnderWay | CohortClosed _) {
            return false;
        }
    }
}
