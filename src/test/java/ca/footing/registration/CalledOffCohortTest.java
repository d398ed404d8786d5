package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.change.CancelledPlaces;
import ca.footing.change.CohortCancellations;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat was held when its cohort was called off: nothing more is asked for, and what comes nevertheless goes back. */
@FootingTest
class CalledOffCohortTest {
    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Places transactions;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private CancelledPlaces cancelled;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Payments payments;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;
    private RegistrationId place;

    @BeforeEach
    void someoneHoldsASeat() {
        cohort = cohortFixtures.cohort(2);
        learner = accounts.learner();
        place = places.readyToPay(cohort, learner);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void nobodyIsAskedToPayForIt() {
        billing.offer(cohort.id());
        callOff();
        Acting.as(learner);
        assertThatThrownBy(() -> seatPayment.checkout(place)).isInstanceOf(CohortDoesNotTakePlace.class);
        for (var way : PayBy.values()) {
            assertThatThrownBy(() -> seatPayment.checkout(place, new PaymentChoice(way, true, "")))
                    .isInstanceOf(CohortDoesNotTakePlace.class);
        }
        assertThat(payments.stateOf(place.id())).isEmpty();
        seatPayment.giveUp(place);
        assertThat(places.standing(place)).isEqualTo("CANCELLED");
    }

    @Test
    void moneyOfAPageThatWasOpenComesBackThoughTheHoldHadEnded() {
        Acting.as(learner);
        var session = payer.pay(seatPayment.checkout(place));
        clock.advance(Duration.ofMinutes(40));
        assertThat(transactions.expire(place)).isTrue();
        callOff();
        payments.settle(session);
        Acting.as(learner);
        assertThat(cancelled.of(place)).satisfies(choice -> {
            assertThat(choice.open()).isTrue();
            assertThat(choice.refund()).isEqualTo(Money.cad(11_300));
        });
        assertThat(places.live(cohort)).isZero();
    }

    private void callOff() {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        cancellations.cancel(
                cohort,
                Set.of(),
                LocalDate.now(clock.withZone(CohortFixtures.TORONTO)).plusDays(5),
                "");
    }
}
