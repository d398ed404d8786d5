package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats belong to sessions; a whole place and a place in one module draw on the same ones. */
@FootingTest
class SessionSeatsTest {
    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Seats seats;

    @Autowired
    private GuestSeats guests;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private TransactionTemplate transaction;

    private CohortId cohort = CohortId.next();

    @BeforeEach
    void twoSeats() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
        cohort = fixtures.cohort(2);
    }

    @Test
    void aWholePlaceNeedsASeatInEverySession() {
        hold(first());
        hold(first());
        assertThatThrownBy(() -> hold(Booking.WHOLE)).isInstanceOf(CohortFull.class);
        assertThatThrownBy(() -> hold(Booking.of(List.of(module(0), module(1)))))
                .isInstanceOf(CohortFull.class);
        assertThat(cohorts.details(cohort).summary().seats()).isEqualTo(SeatState.FULL);
        hold(second());
        assertThat(taken()).containsExactly(2, 1);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        hold(Booking.WHOLE);
        hold(first());
        assertThat(cohorts.details(cohort).summary().seatsFree()).isZero();
        release(first());
        assertThat(taken()).containsExactly(1, 1);
        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(1);
        release(Booking.WHOLE);
        assertThat(taken()).containsExactly(0, 0);
        assertThatThrownBy(() -> release(Booking.WHOLE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAModuleThatHasNoSession() {
        assertThatThrownBy(() -> hold(Booking.of(List.of(ModuleId.next())))).isInstanceOf(ModuleNotOffered.class);
    }

    /** Money that arrived late finds the seat, or leaves everything as it was. */
    @Test
    void aLateModulePlaceIsAllOrNothing() {
        late(first());
        late(first());
        transaction.executeWithoutResult(_ -> assertThatThrownBy(
                        () -> seats.holdLate(cohort, Booking.of(List.of(module(0), module(1)))))
                .isInstanceOf(CohortFull.class));
        assertThat(taken()).containsExactly(2, 0);
    }

    @Test
    void aSessionAddedLaterHasASeatForEveryoneWhoBookedIt() {
        hold(Booking.WHOLE);
        hold(second());
        planning.addSession(cohort, session(module(1), null, 9));
        planning.addSession(cohort, session(null, null, 10));
        assertThat(taken()).containsExactly(1, 2, 2, 1);
        release(second());
        assertThat(taken()).containsExactly(1, 1, 1, 1);
    }

    @Test
    void aSessionMayHaveMoreSeatsForSingleModulesButNeverFewer() {
        assertThatThrownBy(() -> planning.addSession(cohort, session(module(0), 1, 9)))
                .isInstanceOf(SessionTooSmall.class);
        var large = cohorts.sessions(cohort).getFirst();
        planning.reviseSession(large.id(), with(large, 3));
        hold(first());
        hold(first());
        hold(Booking.of(List.of(module(0))));
        assertThat(cohorts.details(cohort).summary().seatsFree()).isZero();
        assertThatThrownBy(() -> planning.reviseSession(large.id(), with(large, null)))
                .isInstanceOfSatisfying(
                        SessionTooSmall.class,
                        refused -> assertThat(refused.args()).containsExactly(3));
        assertThatThrownBy(() -> planning.addSession(cohort, session(module(0), null, 9)))
                .isInstanceOf(SessionTooSmall.class);
        planning.addSession(cohort, session(module(0), 3, 9));
        assertThat(taken()).containsExactly(3, 0, 3);
    }

    @Test
    void aBookedModuleKeepsASession() {
        hold(first());
        var only = cohorts.sessions(cohort).getFirst();
        assertThatThrownBy(() -> planning.removeSession(only.id())).isInstanceOf(ModuleIsBooked.class);
        assertThatThrownBy(() -> planning.reviseSession(only.id(), session(module(1), null, 0)))
                .isInstanceOf(ModuleIsBooked.class);
        planning.addSession(cohort, session(module(0), null, 9));
        planning.removeSession(only.id());
        assertThat(taken()).containsExactly(0, 1);
    }

    @Test
    void aSessionMovedToAnotherModuleSeatsThoseWhoBookedThat() {
        hold(Booking.WHOLE);
        hold(second());
        var moved = cohorts.sessions(cohort).getFirst();
        planning.reviseSession(moved.id(), session(module(1), null, 0));
        assertThat(taken()).containsExactly(2, 2);
    }

    @Test
    void aGuestTakesASeatOfOneSessionOnly() {
        hold(first());
        guest(() -> guests.hold(session(0)));
        assertThat(taken()).containsExactly(2, 0);
        assertThat(cohorts.details(cohort).summary().seats()).isEqualTo(SeatState.FULL);
        assertThatThrownBy(() -> guest(() -> guests.hold(session(0)))).isInstanceOf(SessionFull.class);
        guest(() -> guests.release(session(0)));
        assertThat(taken()).containsExactly(1, 0);
        assertThatThrownBy(() -> guest(() -> guests.release(session(0)))).isInstanceOf(IllegalStateException.class);
    }

    /** A guest booked one session, so one that is added later has no seat for them. */
    @Test
    void aSessionWithGuestsStaysAndSeatsNobodyElsewhere() {
        guest(() -> guests.hold(session(0)));
        planning.addSession(cohort, session(module(0), null, 9));
        assertThat(taken()).containsExactly(1, 0, 0);
        assertThatThrownBy(() -> planning.removeSession(session(0))).isInstanceOf(SessionHasGuests.class);
        assertThatThrownBy(() -> planning.reviseSession(session(0), session(module(1), null, 0)))
                .isInstanceOf(SessionHasGuests.class);
        planning.withdraw(cohort);
        assertThatThrownBy(() -> guest(() -> guests.hold(session(1)))).isInstanceOf(CohortClosed.class);
    }

    /** Threads that want the last seat: one as a guest, one with a place. */
    @Test
    void theLastSeatGoesToOneGuestOrOnePlace() throws Exception {
        hold(first());
        var work = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 4; i++) {
            work.add(() -> one(() -> guest(() -> guests.hold(session(0)))));
            work.add(() -> one(() -> hold(first())));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var got = 0;
            for (var running : work.stream().map(threads::submit).toList()) {
                got += running.get();
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(taken()).containsExactly(2, 0);
    }

    private static int one(Runnable attempt) {
        try {
            attempt.run();
            return 1;
        } catch (SessionFull | CohortFull _) {
            return 0;
        }
    }

    private void guest(Runnable step) {
        transaction.executeWithoutResult(_ -> step.run());
    }

    private SessionId session(int position) {
        return cohorts.sessions(cohort).get(position).id();
    }

    private SessionDraft session(@Nullable ModuleId module, @Nullable Integer seats, int weeksLater) {
        var start = cohorts.sessions(cohort).getFirst().time().start().plusWeeks(weeksLater);
        return new SessionDraft(
                module,
                new LocalizedText("More", "Suite"),
                start,
                start.plusHours(2),
                SessionBreaks.NONE,
                Format.ONLINE,
                "",
                null,
                seats);
    }

    private SessionDraft with(CohortSession session, @Nullable Integer seats) {
        return session(session.module(), seats, 0);
    }

    private Booking first() {
        return Booking.of(List.of(module(0)));
    }

    private Booking second() {
        return Booking.of(List.of(module(1)));
    }

    private ModuleId module(int index) {
        return fixtures.modules(cohort).get(index);
    }

    private List<Integer> taken() {
        return cohorts.sessions(cohort).stream()
                .map(session -> session.seats().taken())
                .toList();
    }

    private void hold(Booking booking) {
        transaction.executeWithoutResult(_ -> seats.hold(cohort, booking));
    }

    private void late(Booking booking) {
        transaction.executeWithoutResult(_ -> seats.holdLate(cohort, booking));
    }

    private void release(Booking booking) {
        transaction.executeWithoutResult(_ -> seats.release(cohort, booking));
    }
}
