package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import ca.footing.catalogue.ModuleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The promise that no more seats are sold than there are, in no session, with real threads on the real database. */
@FootingTest
class CohortCapacityTest {
    private static final int THREADS = 100;
    private static final int SEATS = 10;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Seats seats;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private PlatformTransactionManager transactions;

    @RepeatedTest(20)
    void hundredPeopleGetExactlyTenSeats() throws Exception {
        var cohort = fixtures.cohort(SEATS);

        var sold = together(cohort, _ -> Booking.WHOLE);

        assertThat(sold).hasSize(SEATS);
        assertThat(cohorts.sessions(cohort))
                .allSatisfy(session -> assertThat(session.seats().taken()).isEqualTo(SEATS));
        assertThat(cohorts.details(cohort).summary())
                .extracting(CohortSummary::seatsFree, CohortSummary::seats)
                .containsExactly(0, SeatState.FULL);
    }

    /** Whoever gets a place has a seat in each session of it; every session is filled to its last seat and not beyond. */
    @RepeatedTest(20)
    void wholePlacesAndModulesShareTheSeatsOfEverySession() throws Exception {
        var cohort = fixtures.cohort(SEATS);
        var modules = modules(cohort);

        var sold = together(
                cohort,
                person -> person % 2 == 0 ? Booking.WHOLE : Booking.of(List.of(modules.get(person % 4 == 1 ? 0 : 1))));

        for (var session : cohorts.sessions(cohort)) {
            var holders =
                    sold.stream().filter(booking -> booking.includes(session)).count();
            assertThat(session.seats().taken()).isEqualTo((int) holders).isEqualTo(SEATS);
        }
        assertThat(cohorts.details(cohort).summary().seatsFree()).isZero();
    }

    @Test
    void everySeatThatWasTakenComesBack() throws Exception {
        var cohort = fixtures.cohort(SEATS);
        var modules = modules(cohort);
        var sold = together(
                cohort, person -> person % 3 == 0 ? Booking.WHOLE : Booking.of(List.of(modules.get(person % 3 - 1))));

        inParallel(sold.stream()
                .map(booking -> (Callable<Boolean>) () -> {
                    new TransactionTemplate(transactions).executeWithoutResult(_ -> seats.release(cohort, booking));
                    return true;
                })
                .toList());

        assertThat(cohorts.sessions(cohort))
                .allSatisfy(session -> assertThat(session.seats().taken()).isZero());
        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(SEATS);
    }

    /** What was sold to those who came, each a transaction of their own; the only refusal is that it is full. */
    private List<Booking> together(CohortId cohort, java.util.function.IntFunction<Booking> wanted) throws Exception {
        var bookings = IntStream.range(0, THREADS).mapToObj(wanted).toList();
        var began = System.nanoTime();
        var got = inParallel(bookings.stream()
                .map(booking -> (Callable<Boolean>) () -> tryToHold(cohort, booking))
                .toList());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        return IntStream.range(0, THREADS)
                .filter(got::get)
                .mapToObj(bookings::get)
                .toList();
    }

    private static List<Boolean> inParallel(List<Callable<Boolean>> work) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<Boolean>();
        try (var people = Executors.newFixedThreadPool(THREADS)) {
            var answers = work.stream()
                    .map(one -> people.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                done.add(answer.get());
            }
        }
        return done;
    }

    private boolean tryToHold(CohortId cohort, Booking booking) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> seats.hold(cohort, booking));
            return true;
        } catch (CohortFull _) {
            return false;
        }
    }

    private List<ModuleId> modules(CohortId cohort) {
        return cohorts.sessions(cohort).stream().map(CohortSession::module).toList();
    }
}
