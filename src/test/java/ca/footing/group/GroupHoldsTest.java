package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.billing.PayBy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long seats of a group are held that nobody has paid. */
@FootingTest
class GroupHoldsTest {
    @Autowired
    private Groups groups;

    @Autowired
    private GroupUpkeep upkeep;

    @Autowired
    private GroupFixtures orders;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Payments payments;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId clinic;
    private GroupOrderId order;

    @BeforeEach
    void heldSeats() {
        cohort = cohortFixtures.cohort(4);
        clinic = people.learner();
        order = orders.held(cohort, clinic, 3);
        Acting.as(clinic);
    }

    @AfterEach
    void back() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void pressingPayAgainAndAgainDoesNotHoldSeatsForEver() {
        for (var minutes = 0; minutes < 240; minutes += 30) {
            pay();
            clock.advance(Duration.ofMinutes(30));
        }
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(this::pay).isInstanceOf(GroupHoldTooLong.class);
        clock.advance(Duration.ofMinutes(35));
        upkeep.sweep();
        assertThat(seatsFree()).isEqualTo(4);
    }

    @Test
    void aRefusedDebitKeepsTheSeatsForADayAndNoLonger() {
        refusedAfter(Duration.ofDays(4));
        assertThat(groups.details(order).holdEndsAt())
                .isCloseTo(clock.instant().plus(Duration.ofHours(24)), within(1, ChronoUnit.MINUTES));
        assertThat(caught.latestTo(accounts.contact(clinic).email().value()).text())
                .contains("Nothing was charged");
        clock.advance(Duration.ofHours(24));
        upkeep.sweep();
        assertThat(seatsFree()).isEqualTo(4);
    }

    @Test
    void afterARefusedDebitTheSeatsCanStillBePaidAnotherWay() {
        refusedAfter(Duration.ofDays(4));
        clock.advance(Duration.ofHours(2));
        payer.payAndSettle(pay());
        assertThat(groups.details(order).status()).isEqualTo(GroupOrderStatus.PAID);
        assertThat(seatsFree()).isEqualTo(1);
    }

    private void refusedAfter(Duration wait) {
        var page = pay();
        payer.payLater(page);
        payments.settle(PaymentFixtures.session(page));
        clock.advance(wait);
        upkeep.sweep();
        assertThat(seatsFree()).as("held for the bank").isEqualTo(1);
        payer.bankRefuses(page);
        payments.settle(PaymentFixtures.session(page));
    }

    private URI pay() {
        return groups.pay(order, PayBy.WHOLE);
    }

    private int seatsFree() {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
