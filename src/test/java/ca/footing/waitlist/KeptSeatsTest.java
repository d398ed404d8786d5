package ca.footing.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.account.SignUp;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceTerms;
import ca.footing.cohort.SeatKeptForWaitlist;
import ca.footing.cohort.SessionDraft;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat that comes free in a single session is kept for the people who wait for the whole series. */
@FootingTest
class KeptSeatsTest {
    private static final PriceTerms WITH_MODULES = new PriceTerms(Money.cad(6_000), null, null, null, 0, false);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private WaitlistFixtures lines;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void aFreedSeatOfOneModuleIsNotSoldWhileSomebodyWaitsAndBecomesAnOfferWithTheOthers() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        var first = held(cohort, 0);
        var second = held(cohort, 1);
        var waiting = people.learner();
        lines.join(cohort, waiting);
        giveUp(second);

        assertThatThrownBy(() -> held(cohort, 1)).isInstanceOf(SeatKeptForWaitlist.class);
        var told = line(waiting, cohort);
        assertThat(told.kept()).isEqualTo(1);
        assertThat(told.keptUntil())
                .isEqualTo(cohorts.details(cohort).summary().startsAt().minus(Duration.ofDays(1)));
        var details = cohorts.details(cohort);
        assertThat(details.kept()).containsExactly(module(cohort, 1));
        assertThat(details.openModules(clock.instant())).isEmpty();

        giveUp(first);
        assertThat(line(waiting, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(taken(cohort)).containsExactly(1, 1);
    }

    @Test
    void whenNobodyWaitsAnyMoreTheModuleIsOnSaleAgain() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        held(cohort, 0);
        var second = held(cohort, 1);
        var waiting = people.learner();
        lines.join(cohort, waiting);
        giveUp(second);
        assertThatThrownBy(() -> held(cohort, 1)).isInstanceOf(SeatKeptForWaitlist.class);
        Acting.as(waiting, Role.LEARNER, () -> {
            waitlist.leave(waitlist.mine().getFirst().id());
            return null;
        });
        assertThat(cohorts.details(cohort).kept()).isEmpty();
        held(cohort, 1);
        assertThat(taken(cohort)).containsExactly(1, 1);
    }

    /** One person waits: of two free seats one is to spare. */
    @Test
    void noMoreSeatsAreKeptThanPeopleWait() {
        var cohort = fixtures.sold(2, true, WITH_MODULES);
        held(cohort, 0);
        held(cohort, 0);
        lines.join(cohort, people.learner());
        held(cohort, 1);
        assertThatThrownBy(() -> held(cohort, 1)).isInstanceOf(SeatKeptForWaitlist.class);
        assertThat(taken(cohort)).containsExactly(2, 1);
    }

    @Test
    void seatsThatOnlySingleModulesCanUseAreSold() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        Acting.as(people.registrar(), Role.REGISTRAR, () -> {
            var session = cohorts.sessions(cohort).get(1);
            planning.reviseSession(session.id(), larger(session));
            return null;
        });
        Acting.as(people.learner(), Role.LEARNER, () -> registrations.register(code(cohort)));
        lines.join(cohort, people.learner());
        held(cohort, 1);
        assertThat(taken(cohort)).containsExactly(1, 2);
    }

    /** Signing up with any address must not take seats from sale. */
    @Test
    void nothingIsKeptForAnAddressThatNobodyConfirmed() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        held(cohort, 0);
        var code = code(cohort);
        Acting.asNobody();
        waitlist.join(
                code,
                Wish.of(code),
                new SignUp(AccountFixtures.freshEmail(), "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, ""));
        held(cohort, 1);
        assertThat(taken(cohort)).containsExactly(1, 1);
    }

    /** Too little time is left for an offer: what is free can be had by anyone. */
    @Test
    void nothingIsKeptFromThePauseBeforeTheStartOn() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        held(cohort, 0);
        var second = held(cohort, 1);
        lines.join(cohort, people.learner());
        giveUp(second);
        clock.advance(Duration.between(
                        clock.instant(), cohorts.details(cohort).summary().startsAt())
                .minusHours(20));
        held(cohort, 1);
        assertThat(taken(cohort)).containsExactly(1, 1);
    }

    /** Twelve seats come free in one module, eleven in the other, while strangers ask for either all the time. */
    @Test
    void underContentionEveryPairOfFreedSeatsBecomesAnOfferInOrderAndNoSeatIsSoldToAStranger() throws Exception {
        var seats = 12;
        var cohort = fixtures.sold(seats, true, WITH_MODULES);
        var places = new ArrayList<Held>();
        IntStream.range(0, seats).forEach(_ -> places.add(held(cohort, 0)));
        IntStream.range(0, seats).forEach(_ -> places.add(held(cohort, 1)));
        var waiting = IntStream.range(0, 16).mapToObj(_ -> people.learner()).toList();
        waiting.forEach(person -> lines.join(cohort, person));
        var strangers = IntStream.range(0, 26).mapToObj(_ -> people.learner()).toList();

        var start = new CountDownLatch(1);
        var sold = new AtomicInteger();
        var work = new ArrayList<Callable<Void>>();
        places.subList(0, places.size() - 1)
                .forEach(place -> work.add(() -> {
                    start.await();
                    giveUp(place);
                    return null;
                }));
        for (var i = 0; i < strangers.size(); i++) {
            var stranger = strangers.get(i);
            var module = i % 2;
            work.add(() -> {
                start.await();
                for (var round = 0; round < 4; round++) {
                    try {
                        hold(cohort, module, stranger);
                        sold.incrementAndGet();
                    } catch (SeatKeptForWaitlist | CohortFull _) {
                        Thread.onSpinWait();
                    }
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var results = work.stream().map(threads::submit).toList();
            start.countDown();
            for (var result : results) {
                result.get();
            }
        }

        assertThat(sold.get()).as("seats that strangers got").isZero();
        assertThat(waiting.stream().map(person -> line(person, cohort).status()))
                .as("the first eleven have an offer, five wait")
                .startsWith(PositionStatus.OFFERED)
                .containsExactlyElementsOf(IntStream.range(0, 16)
                        .mapToObj(i -> i < seats - 1 ? PositionStatus.OFFERED : PositionStatus.WAITING)
                        .toList());
        assertThat(taken(cohort)).containsExactly(seats - 1, seats);
    }

    private record Held(RegistrationId place, AccountId owner) {}

    private Held held(CohortId cohort, int module) {
        var owner = people.learner();
        return new Held(hold(cohort, module, owner), owner);
    }

    private RegistrationId hold(CohortId cohort, int module, AccountId owner) {
        var booking = Booking.of(List.of(module(cohort, module)));
        return Acting.as(owner, Role.LEARNER, () -> registrations.register(code(cohort), booking));
    }

    private void giveUp(Held held) {
        Acting.as(held.owner(), Role.LEARNER, () -> {
            payment.giveUp(held.place());
            return null;
        });
    }

    private MyEntry.MyWait line(AccountId person, CohortId cohort) {
        return Acting.as(person, Role.LEARNER, () -> waitlist.mine()).getFirst().lines().stream()
                .filter(wait -> wait.cohort().id().equals(cohort))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> taken(CohortId cohort) {
        return cohorts.sessions(cohort).stream()
                .map(session -> session.seats().taken())
                .toList();
    }

    private ModuleId module(CohortId cohort, int index) {
        return fixtures.modules(cohort).get(index);
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }

    private static SessionDraft larger(CohortSession session) {
        return new SessionDraft(
                session.module(),
                session.title(),
                session.time().start(),
                session.time().end(),
                session.breaks(),
                session.format(),
                session.venue(),
                session.joinUrl(),
                2);
    }
}
