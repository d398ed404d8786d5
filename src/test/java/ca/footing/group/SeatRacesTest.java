package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.Refunds;
import ca.footing.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts on one seat at the same time; both have begun before either may change the order. */
@FootingTest
class SeatRacesTest {
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
    private Refunds refunds;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private CohortId cohort;
    private AccountId clinic;
    private GroupOrderId order;
    private GroupSeatId seat;

    @BeforeEach
    void aPaidOrder() {
        cohort = cohortFixtures.cohort(4);
        clinic = people.learner();
        order = orders.paid(cohort, clinic, 3);
        seat = details().seats().getFirst().id();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void oneSeatIsCancelledAndRefundedOnce() {
        var ends = atOnce(() -> assignments.cancel(seat), () -> assignments.cancel(seat));
        assertThat(ends).filteredOn(SeatNotFree.class::isInstance).hasSize(1);
        assertThat(refunds.of(order.id())).hasSize(1);
        assertThat(seatsFree()).isEqualTo(2);
    }

    @Test
    void aCancelledSeatIsNotTakenBackAsAFreeOne() {
        var ends = atOnce(() -> assignments.cancel(seat), () -> {
            assignments.takeBack(seat);
            return "taken back";
        });
        assertThat(details().seats().getFirst().status()).isEqualTo(GroupSeatStatus.CANCELLED);
        assertThat(ends).filteredOn(SeatNotFree.class::isInstance).hasSize(1);
        assertThat(refunds.of(order.id())).hasSize(1);
        assertThat(seatsFree()).isEqualTo(2);
    }

    /** What each came to, or the rule that refused it; the first waits for the order's row first. */
    private List<Object> atOnce(Callable<?> first, Callable<?> second) {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var begun = new ArrayList<Future<Object>>();
            transaction.executeWithoutResult(_ -> {
                jdbc.sql("update group_order set revision = revision + 1 where id = ?")
                        .param(Ids.bytes(order.id()))
                        .update();
                for (var act : List.of(first, second)) {
                    begun.add(pool.submit(() -> result(act)));
                    pause();
                }
            });
            return begun.stream().map(SeatRacesTest::end).toList();
        }
    }

    private Object result(Callable<?> act) {
        Acting.as(clinic);
        try {
            return act.call();
        } catch (Exception refused) {
            return refused;
        }
    }

    private static Object end(Future<Object> act) {
        try {
            return act.get(20, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private GroupDetails details() {
        return Acting.as(clinic, Role.LEARNER, () -> groups.details(order));
    }

    private int seatsFree() {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
