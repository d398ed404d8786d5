package ca.footing.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.MadeUp;
import ca.footing.attendance.Mark;
import ca.footing.attendance.Presence;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Outlooks;
import ca.footing.cohort.SessionDraft;
import ca.footing.cohort.SessionFull;
import ca.footing.cohort.SessionId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.RefundId;
import ca.footing.payment.RefundSucceeded;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class MakeUpsTest {
    private static final Money FREE = Money.cad(0);
    /** $50.00 and 13 %. */
    private static final Money FEE = Money.cad(56_50);

    @Autowired
    private MakeUps makeUps;

    @Autowired
    private MakeUpFixtures fixtures;

    @Autowired
    private MakeUpOutcome outcome;

    @Autowired
    private MakeUpRepository repository;

    @Autowired
    private MakeUpUpkeep upkeep;

    @Autowired
    private MakeUpRules rules;

    @Autowired
    private Attendance attendance;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private TakenPlaces takenPlaces;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private AccountId learner;

    @BeforeEach
    void aLearner() {
        learner = accounts.learner();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void saysWhatIsMissingUntilWhenAndWhereItIsTaught() {
        var missed = fixtures.missed(learner, 50_00, 0);
        var plan = plan(missed);
        assertThat(plan.missed()).singleElement().satisfies(gap -> {
            assertThat(gap.session().id()).isEqualTo(missed.session());
            assertThat(gap.presence().minutesMissing()).isEqualTo(135);
            assertThat(gap.unplanned()).isEqualTo(135);
            assertThat(gap.until())
                    .isEqualTo(gap.session().time().start().toLocalDate().plusMonths(12));
            assertThat(gap.choices()).singleElement().satisfies(choice -> {
                assertThat(choice.session().id()).isEqualTo(missed.covering());
                assertThat(choice.minutes()).isEqualTo(135);
                assertThat(choice.due()).isEqualTo(FEE);
                assertThat(choice.session().joinUrl()).isNull();
            });
        });
        assertThatThrownBy(() -> Acting.as(accounts.learner(), Role.LEARNER, () -> plan(missed)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aSeatElsewhereMakesUpTheMinutesAndSaysWhereTheyCameFrom() {
        var missed = fixtures.missed(learner, 0, 0);
        assertThat(take(missed, FREE)).isEmpty();
        assertThat(cohorts.session(missed.covering()).seats().taken()).isEqualTo(1);
        assertThat(plan(missed).missed().getFirst().unplanned()).isZero();
        assertThat(plan(missed).missed().getFirst().seats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.session().joinUrl()).isNotNull());
        assertThat(presence(missed).minutesPresent()).isZero();

        fixtures.record(missed.covering(), missed.place(), new Mark.WholeSession());

        assertThat(presence(missed)).satisfies(presence -> {
            assertThat(presence.isFull()).isTrue();
            assertThat(presence.madeUp()).containsExactly(new MadeUp(missed.covering(), 135));
        });
        assertThat(attendance.of(missed.home()).get(missed.place()).get(missed.session()))
                .isEqualTo(presence(missed));
        assertThat(plan(missed).missed().getFirst().isDone()).isTrue();
    }

    @Test
    void standsOnTheRollCallThereAsAGuest() {
        var missed = fixtures.missed(learner, 0, 0);
        take(missed, FREE);
        Acting.as(cohortFixtures.facilitatorOf(missed.later()), Role.FACILITATOR);
        assertThat(attendance.rollCall(missed.covering()).people())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.registration()).isEqualTo(missed.place());
                    assertThat(person.guest()).isTrue();
                    assertThat(person.standing()).isEqualTo(RollCall.Standing.UNMARKED);
                });
        assertThat(attendance
                        .rollCall(cohortFixtures.sessions(missed.later()).getLast())
                        .people())
                .isEmpty();
    }

    /** 90 of 135 minutes there, of blocks of 60: one block counts. Then 75 are missing. */
    @Test
    void countsFullBlocksOnlyUnlessThePersonStaysForAllOfIt() {
        var missed = fixtures.missed(learner, 0, 60);
        take(missed, FREE);
        fixtures.record(missed.covering(), missed.place(), new Mark.Partial(LocalTime.of(18, 0), LocalTime.of(19, 50)));
        assertThat(presence(missed).minutesMadeUp()).isEqualTo(60);
        assertThat(presence(missed).minutesMissing()).isEqualTo(75);
        fixtures.record(missed.covering(), missed.place(), new Mark.Partial(LocalTime.of(18, 0), LocalTime.of(18, 30)));
        assertThat(presence(missed).minutesMadeUp()).isZero();
        assertThat(plan(missed).missed().getFirst().seats().getFirst().standing())
                .isEqualTo(SeatElsewhere.Standing.NOT_COUNTED);
    }

    @Test
    void neverCountsMoreThanWasHeldNorAMinuteTwice() {
        var missed = fixtures.missed(learner, 0, 0);
        fixtures.record(missed.session(), missed.place(), new Mark.Partial(LocalTime.of(18, 0), LocalTime.of(20, 0)));
        take(missed, FREE);
        assertThatThrownBy(() -> take(missed, FREE)).isInstanceOf(NothingMissing.class);
        fixtures.record(missed.covering(), missed.place(), new Mark.WholeSession());
        assertThat(presence(missed).minutesPresent()).isEqualTo(135);
        assertThat(presence(missed).minutesMadeUp()).isLessThan(60);
    }

    @Test
    void refusesWhatIsNotTaughtTheSameTooLateFullOrOnesOwn() {
        var missed = fixtures.missed(learner, 0, 0);
        var other = cohortFixtures.sessions(missed.later()).getLast();
        assertThatThrownBy(() -> makeUps.take(missed.place(), missed.session(), other, FREE))
                .isInstanceOf(NoSuchCover.class);
        assertThatThrownBy(() -> makeUps.take(missed.place(), other, missed.covering(), FREE))
                .isInstanceOf(NothingMissing.class);
        assertThatThrownBy(() -> take(missed, FEE)).isInstanceOf(MakeUpFeeChanged.class);
        var late = cohortFixtures.later(missed.home(), 5, 60);
        assertThat(plan(missed).missed().getFirst().choices())
                .noneMatch(choice -> choice.cohort().id().equals(late));
        var own = cohortFixtures.later(missed.home(), 5, 5);
        places.confirmed(own, learner);
        Acting.as(learner, Role.LEARNER);
        assertThat(plan(missed).missed().getFirst().choices())
                .noneMatch(choice -> choice.cohort().id().equals(own));
        Acting.as(AccountId.next(), Role.REGISTRAR);
        rules.setForCohort(missed.home(), MakeUpRule.NONE);
        Acting.as(learner, Role.LEARNER);
        assertThatThrownBy(() -> take(missed, FREE)).isInstanceOf(MakeUpNotOffered.class);
    }

    /** An evening without a module is taught again where the series has one without a module of the same title. */
    @Test
    void aSessionWithoutAModuleIsMadeUpWhereItsTitleStandsAgain() {
        var missed = fixtures.missed(learner, 0, 0);
        general(missed.session(), new LocalizedText("Evening of practice", "Soirée de pratique"));
        var other = cohortFixtures.sessions(missed.later()).getLast();
        general(other, new LocalizedText("Questions", "Questions"));
        Acting.as(learner, Role.LEARNER);
        assertThat(plan(missed).missed().getFirst().choices()).isEmpty();
        general(missed.covering(), new LocalizedText(" evening  of Practice", "Pratique"));
        Acting.as(learner, Role.LEARNER);
        assertThat(plan(missed).missed().getFirst().choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.session().id()).isEqualTo(missed.covering()));
        take(missed, FREE);
        fixtures.record(missed.covering(), missed.place(), new Mark.WholeSession());
        assertThat(presence(missed).minutesMissing()).isZero();
    }

    private void general(SessionId id, LocalizedText title) {
        var session = cohorts.session(id);
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            planning.reviseSession(
                    id,
                    new SessionDraft(
                            null,
                            title,
                            session.time().start(),
                            session.time().end(),
                            session.breaks(),
                            session.format(),
                            session.venue(),
                            session.joinUrl(),
                            null));
            return id;
        });
    }

    @Test
    void aFeeKeepsTheSeatUntilItIsPaid() {
        var missed = fixtures.missed(learner, 50_00, 0);
        var page = take(missed, FEE).orElseThrow();
        assertThat(cohorts.session(missed.covering()).seats().taken()).isEqualTo(1);
        assertThat(seat(missed).standing()).isEqualTo(SeatElsewhere.Standing.TO_PAY);
        assertThat(seat(missed).session().joinUrl()).isNull();
        assertThat(makeUps.pay(missed.place(), seat(missed).id())).isEqualTo(page);
        payer.payAndSettle(page);
        assertThat(seat(missed).standing()).isEqualTo(SeatElsewhere.Standing.AHEAD);
        clock.advance(Duration.ofMinutes(40));
        upkeep.sweep();
        assertThat(seat(missed).standing()).isEqualTo(SeatElsewhere.Standing.AHEAD);
    }

    @Test
    void aFeeThatIsNotPaidGivesTheSeatBack() {
        var missed = fixtures.missed(learner, 50_00, 0);
        take(missed, FEE);
        clock.advance(Duration.ofMinutes(36));
        upkeep.sweep();
        upkeep.sweep();
        assertThat(cohorts.session(missed.covering()).seats().taken()).isZero();
        take(missed, FEE);
        makeUps.giveUp(missed.place(), seat(missed).id());
        assertThat(cohorts.session(missed.covering()).seats().taken()).isZero();
        assertThat(plan(missed).feeLeft()).isFalse();
    }

    /** The other cohort is called off: the seat is gone, the fee pays for the next one, and the office sees it until then. */
    @Test
    void aFeeThatWasPaidIsNeverLost() {
        var missed = fixtures.missed(learner, 50_00, 0);
        var third = cohortFixtures.later(missed.home(), 5, 8);
        payer.payAndSettle(take(missed, FEE).orElseThrow());
        transaction.executeWithoutResult(_ -> outlooks.cancel(missed.later()));
        assertThat(plan(missed).feeLeft()).isTrue();
        assertThat(feeTasks(missed)).isEqualTo(1);

        var next = plan(missed).missed().getFirst().choices();
        assertThat(next).singleElement().satisfies(choice -> {
            assertThat(choice.cohort().id()).isEqualTo(third);
            assertThat(choice.due()).isEqualTo(FREE);
        });
        assertThat(makeUps.take(
                        missed.place(),
                        missed.session(),
                        cohortFixtures.sessions(third).getFirst(),
                        FREE))
                .isEmpty();
        assertThat(plan(missed).feeLeft()).isFalse();
        assertThat(feeTasks(missed)).isZero();
        makeUps.giveUp(missed.place(), seat(missed).id());
        assertThat(plan(missed).feeLeft()).isTrue();
        assertThat(feeTasks(missed)).isEqualTo(1);
    }

    @Test
    void aFeeThatWentBackPaysForNothing() {
        var missed = fixtures.missed(learner, 50_00, 0);
        payer.payAndSettle(take(missed, FEE).orElseThrow());
        var id = seat(missed).id();
        makeUps.giveUp(missed.place(), id);
        assertThat(feeTasks(missed)).isEqualTo(1);
        transaction.executeWithoutResult(_ -> outcome.on(new RefundSucceeded(RefundId.next(), id.id(), FEE)));
        assertThat(plan(missed).feeLeft()).isFalse();
        assertThat(feeTasks(missed)).isZero();
        assertThat(plan(missed).missed().getFirst().choices().getFirst().due()).isEqualTo(FEE);
    }

    @Test
    void moneyThatArrivesWhenTheSeatIsGoneStaysForAnother() {
        var missed = fixtures.missed(learner, 50_00, 0);
        var page = take(missed, FEE).orElseThrow();
        var id = seat(missed).id();
        transaction.executeWithoutResult(_ -> outlooks.cancel(missed.later()));
        payer.payAndSettle(page);
        assertThat(plan(missed).missed().getFirst().seats())
                .noneMatch(seat -> seat.id().equals(id));
        assertThat(plan(missed).feeLeft()).isTrue();
        assertThat(feeTasks(missed)).isEqualTo(1);
    }

    @Test
    void aPlaceThatEndsGivesItsSeatsElsewhereBack() {
        var missed = fixtures.missed(learner, 0, 0);
        take(missed, FREE);
        transaction.executeWithoutResult(_ -> takenPlaces.end(missed.place()));
        assertThat(cohorts.session(missed.covering()).seats().taken()).isZero();
    }

    @Test
    void followsASessionThatIsMoved() {
        var missed = fixtures.missed(learner, 0, 0);
        take(missed, FREE);
        Acting.as(AccountId.next(), Role.REGISTRAR);
        planning.reviseSession(missed.covering(), cohortFixtures.moved(cohorts.session(missed.covering()), -1));
        Acting.as(learner, Role.LEARNER);
        assertThat(seat(missed).standing()).isEqualTo(SeatElsewhere.Standing.AHEAD);
        clock.advance(Duration.ofDays(15));
        assertThatThrownBy(() -> makeUps.giveUp(missed.place(), seat(missed).id()))
                .isInstanceOf(MakeUpBegun.class);
    }

    /** Five people who missed the same want the one seat elsewhere in the same moment. */
    @Test
    void theLastSeatElsewhereGoesToOnePerson() throws Exception {
        var home = cohortFixtures.cohort(5);
        var later = cohortFixtures.later(home, 1, 3);
        fixtures.rule(home, 0, 0);
        var session = cohortFixtures.sessions(home).getFirst();
        var covering = cohortFixtures.sessions(later).getFirst();
        var work = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 5; i++) {
            var person = accounts.learner();
            var place = places.confirmed(home, person);
            work.add(() -> tookIt(person, place, session, covering));
        }
        for (var person : Acting.as(
                cohortFixtures.facilitatorOf(home),
                Role.FACILITATOR,
                () -> attendance.rollCall(session).people())) {
            fixtures.record(session, person.registration(), new Mark.Absent());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var got = 0;
            for (var running : work.stream().map(threads::submit).toList()) {
                got += running.get();
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(cohorts.session(covering).seats().taken()).isEqualTo(1);
    }

    private int tookIt(AccountId person, RegistrationId place, SessionId missed, SessionId covering) {
        Acting.as(person, Role.LEARNER);
        try {
            makeUps.take(place, missed, covering, FREE);
            return 1;
        } catch (SessionFull | NoSuchCover _) {
            return 0;
        }
    }

    /** Tasks about the fee of the person's first seat. */
    private long feeTasks(MakeUpFixtures.Missed missed) {
        var origin = repository.ofPlace(missed.place()).getFirst().id().id();
        return Acting.as(
                AccountId.next(),
                Role.REGISTRAR,
                () -> tasks.open().stream()
                        .filter(task -> origin.equals(task.reference()))
                        .count());
    }

    private MakeUpPlan plan(MakeUpFixtures.Missed missed) {
        return makeUps.plan(missed.place(), Languages.ENGLISH);
    }

    private SeatElsewhere seat(MakeUpFixtures.Missed missed) {
        return plan(missed).missed().getFirst().seats().getFirst();
    }

    private Optional<URI> take(MakeUpFixtures.Missed missed, Money expected) {
        return makeUps.take(missed.place(), missed.session(), missed.covering(), expected);
    }

    private Presence presence(MakeUpFixtures.Missed missed) {
        return Objects.requireNonNull(
                attendance.of(missed.place(), missed.home()).get(missed.session()));
    }
}
