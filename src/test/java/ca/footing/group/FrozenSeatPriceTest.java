package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.OfficeRefunds;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import ca.footing.payment.Refunds;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a seat returns is reckoned from what was paid for it, whatever the organisation and the rates are today. */
@FootingTest
class FrozenSeatPriceTest {
    /** $100.00 and 5 %, less the $25.00 of the terms. */
    private static final Money RETURNED = Money.cad(80_00);

    @Autowired
    private Groups groups;

    @Autowired
    private SeatAssignments assignments;

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
    private Refunds refunds;

    @Autowired
    private OfficeRefunds office;

    @Autowired
    private AccountFixtures people;

    private AccountId clinic;
    private GroupOrderId order;

    @BeforeEach
    void paidInAlbertaThenMovedToNovaScotia() {
        clinic = people.learner();
        Acting.as(clinic);
        var cohort = cohortFixtures.cohort(4);
        order = hold(cohort, Province.AB);
        payer.payAndSettle(groups.pay(order, PayBy.WHOLE));
        hold(cohortFixtures.cohort(4), Province.NS);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void theBillStaysWhatWasPaid() {
        assertThat(groups.details(order).quote().total()).isEqualTo(Money.cad(210_00));
        assertThat(groups.details(order).returned()).isEqualTo(RETURNED);
    }

    @Test
    void eachSeatReturnsItsPartOfWhatWasPaid() {
        assertThat(cancel(0)).isEqualTo(RETURNED);
        assertThat(cancel(1)).isEqualTo(RETURNED);
        assertThat(refunds.refundable(order.id())).isEqualTo(Money.cad(50_00));
    }

    @Test
    void theLastSeatReturnsNoMoreThanTheRest() {
        var payment = payments.stateOf(order.id()).orElseThrow().payment();
        Acting.as(people.registrar(), Role.REGISTRAR, () -> {
            office.refund(payment, Money.cad(75_00), "Agreed on the telephone");
            return null;
        });
        assertThat(cancel(0)).isEqualTo(RETURNED);
        assertThat(cancel(1)).isEqualTo(Money.cad(55_00));
        assertThat(refunds.refundable(order.id()).isZero()).isTrue();
    }

    private Money cancel(int index) {
        return assignments.cancel(groups.details(order).seats().get(index).id());
    }

    private GroupOrderId hold(CohortId cohort, Province province) {
        var plain = orders.draft(cohort, 2);
        return groups.hold(
                cohorts.details(cohort).summary().code(),
                new GroupDraft(2, plain.price(), plain.organisation(), plain.contact(), province, "", ""));
    }
}
