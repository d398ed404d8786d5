package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The promise that no more seats are sold than there are, with real threads on the real database. */
@FootingTest
class CohortCapacityTest {
    private static final int THREADS = 100;
    private static final int SEATS = 10;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @RepeatedTest(20)
    void hundredPeopleGetExactlyTenSeats() throws Exception {
        var cohort = fixtures.cohort(SEATS);
        var start = new CountDownLatch(1);
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < THREADS; i++) {
            attempts.add(() -> {
                start.await();
                return tryToHold(cohort);
            });
        }
        var sold = 0;
        var began = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(THREADS)) {
            var answers = attempts.stream().map(people::submit).toList();
            began = System.nanoTime();
            start.countDown();
            for (var answer : answers) {
                sold += answer.get() ? 1 : 0;
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(sold).isEqualTo(SEATS);
        assertThat(seatsTaken(cohort)).isEqualTo(SEATS);
        assertThat(cohorts.details(cohort).summary())
                .extracting(CohortSummary::seatsFree, CohortSummary::seats)
                .containsExactly(0, SeatState.FULL);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    /** Each person is a transaction of their own; the only refusal is that the cohort is full. */
    private boolean tryToHold(CohortId cohort) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> cohorts.holdSeat(cohort));
            return true;
        } catch (CohortFull _) {
            return false;
        }
    }

    private int seatsTaken(CohortId cohort) {
        return jdbc.sql("select seats_taken from cohort where code = ?")
                .param(cohorts.details(cohort).summary().code())
                .query(Integer.class)
                .single();
    }
}
