package ca.footing.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Attended;
import ca.footing.attendance.Mark;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SignedLinks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class CheckInTest {
    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private SignedLinks links;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private AccountId learner;
    private CohortId cohort;
    private SessionId session;
    private SessionTime time;
    private RegistrationId place;

    /** 18:00 to 20:30, break 19:07 to 19:22: 135 minutes. */
    @BeforeEach
    void aCohortOfOne() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        time = cohorts.session(session).time();
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aPhoneThatReadsBothCodesMakesAnInterval() {
        assertThat(scan(Direction.ARRIVE, 20)).isEqualTo(ScanOutcome.ARRIVED);
        assertThat(attended().recorded()).isFalse();
        assertThat(scan(Direction.LEAVE, 120)).isEqualTo(ScanOutcome.LEFT);
        assertThat(attended().minutesPresent()).isEqualTo(100 - 15);
        assertThat(attended().lateMinutes()).isEqualTo(20);
        assertThat(attended().leftEarlyMinutes()).isEqualTo(30);
    }

    @Test
    void aQueueInFrontOfTheCodeMakesNobodyLate() {
        scan(Direction.ARRIVE, 4);
        scan(Direction.LEAVE, 146);
        assertThat(attended().minutesPresent()).isEqualTo(135);
        assertThat(attended().lateMinutes()).isZero();
    }

    @Test
    void comingAndGoingMakesSeveralIntervals() {
        scan(Direction.ARRIVE, 0);
        scan(Direction.LEAVE, 30);
        scan(Direction.ARRIVE, 50);
        scan(Direction.LEAVE, 149);
        assertThat(attended().spans()).hasSize(2);
        assertThat(attended().longestGapMinutes()).isEqualTo(20);
        assertThat(attended().minutesPresent()).isEqualTo(115);
    }

    @Test
    void aSecondScanDoesNoHarm() {
        scan(Direction.ARRIVE, 10);
        scan(Direction.ARRIVE, 11);
        assertThat(scan(Direction.ARRIVE, 10)).isEqualTo(ScanOutcome.KNOWN);
        scan(Direction.LEAVE, 100);
        scan(Direction.LEAVE, 140);
        scan(Direction.LEAVE, 100);
        assertThat(attended().minutesPresent()).isEqualTo(90 - 15);
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void aPhoneWithoutConnectionSendsLaterAndInAnyOrder() {
        var arrive = code(Direction.ARRIVE, 20);
        var leave = code(Direction.LEAVE, 120);
        clock.advance(Duration.between(clock.instant(), time.endsAt()).plusHours(30));
        assertThat(take(leave)).isEqualTo(ScanOutcome.LEFT);
        assertThat(attended().recorded()).isFalse();
        assertThat(take(arrive)).isEqualTo(ScanOutcome.ARRIVED);
        assertThat(attended().minutesPresent()).isEqualTo(85);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(person().remarks().phone())
                .allSatisfy(phone -> assertThat(phone.lateMinutes()).isGreaterThan(60));
    }

    @Test
    void whatThePhoneSaysOfTheTimeIsNotBelieved() {
        at(130);
        var shown = code(Direction.ARRIVE, 130);
        var claimed = new Scan(shown, time.startsAt(), null);
        assertThat(checkIns.take(claimed)).isEqualTo(ScanOutcome.ARRIVED);
        scan(Direction.LEAVE, 150);
        assertThat(attended().lateMinutes()).isEqualTo(130 - 15);
    }

    @Test
    void refusesCodesOfAnotherTimeAndThoseThatAreTooOld() {
        at(0);
        assertThat(take(code(Direction.ARRIVE, 5))).isEqualTo(ScanOutcome.INVALID);
        at(400);
        assertThat(take(code(Direction.ARRIVE, -40))).isEqualTo(ScanOutcome.INVALID);
        assertThat(take(code(Direction.ARRIVE, 230))).isEqualTo(ScanOutcome.INVALID);
        var good = code(Direction.ARRIVE, 10);
        clock.advance(Duration.ofHours(49));
        assertThat(take(good)).isEqualTo(ScanOutcome.TOO_LATE);
    }

    @Test
    void refusesCodesThatNobodyMadeHere() {
        at(10);
        var good = code(Direction.ARRIVE, 10);
        for (var i = 0; i < good.length(); i++) {
            var changed = good.substring(0, i) + (good.charAt(i) == 'A' ? 'Q' : 'A') + good.substring(i + 1);
            var outcome = take(changed);
            assertThat(outcome).as(changed).isNotIn(ScanOutcome.ARRIVED, ScanOutcome.LEFT);
        }
        assertThat(take("")).isEqualTo(ScanOutcome.INVALID);
        assertThat(take("no code at all")).isEqualTo(ScanOutcome.INVALID);
        assertThat(take(good)).isEqualTo(ScanOutcome.ARRIVED);
    }

    @Test
    void refusesPeopleWithoutAPlaceAndCodesThatSomebodyElseRead() {
        var other = accounts.learner();
        registrations.confirmed(cohort, other);
        Acting.as(learner);
        at(10);
        var code = code(Direction.ARRIVE, 10);
        var learnersMark = checkIns.person();
        Acting.as(accounts.learner());
        assertThat(take(code)).isEqualTo(ScanOutcome.NOT_YOURS);
        Acting.as(other);
        assertThat(checkIns.take(new Scan(code, null, learnersMark))).isEqualTo(ScanOutcome.NOT_YOURS);
        assertThat(checkIns.take(new Scan(code, null, checkIns.person()))).isEqualTo(ScanOutcome.ARRIVED);
        Acting.as(learner);
        assertThat(checkIns.take(new Scan(code, null, learnersMark))).isEqualTo(ScanOutcome.ARRIVED);
    }

    @Test
    void whatAFacilitatorSaysCountsBeforeThePhoneAndBothAreKept() {
        scan(Direction.ARRIVE, 0);
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, place, new Mark.Absent());
        Acting.as(learner);
        assertThat(scan(Direction.LEAVE, 150)).isEqualTo(ScanOutcome.LEFT);
        assertThat(attended().minutesPresent()).isZero();
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(person().standing()).isEqualTo(RollCall.Standing.ABSENT);
        assertThat(person().remarks().phone()).hasSize(2);
    }

    @Test
    void aFacilitatorCorrectsWhatThePhoneSaid() {
        scan(Direction.ARRIVE, 0);
        scan(Direction.LEAVE, 150);
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, place, new Mark.Absent());
        Acting.as(learner);
        scan(Direction.LEAVE, 151);
        assertThat(attended().minutesPresent()).isZero();
        assertThat(history()).isEqualTo(2);
    }

    @Test
    void manyPhonesAndTabsAtOnceAgreeOnOneInterval() throws Exception {
        var arrive = code(Direction.ARRIVE, 20);
        var leave = code(Direction.LEAVE, 120);
        at(121);
        var work = new ArrayList<Callable<ScanOutcome>>();
        for (var i = 0; i < 4; i++) {
            work.add(() -> Acting.as(learner, Role.LEARNER, () -> take(arrive)));
            work.add(() -> Acting.as(learner, Role.LEARNER, () -> take(leave)));
        }
        List<ScanOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                outcomes.add(done.get());
            }
        }
        assertThat(outcomes).containsOnlyOnce(ScanOutcome.ARRIVED).containsOnlyOnce(ScanOutcome.LEFT);
        assertThat(attended().minutesPresent()).isEqualTo(85);
        assertThat(history()).isEqualTo(1);
    }

    @Test
    void theScreenInTheRoomShowsAnotherCodeEveryTwentySecondsWhileItIsTime() {
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(checkIns.board(session, Direction.ARRIVE).address()).isEmpty();
        at(1);
        var first = checkIns.board(session, Direction.ARRIVE);
        assertThat(first.expected()).isEqualTo(1);
        assertThat(first.address()).contains("/check-in/scan#");
        assertThat(checkIns.board(session, Direction.LEAVE).address()).isNotEqualTo(first.address());
        clock.advance(Duration.ofSeconds(20));
        assertThat(checkIns.board(session, Direction.ARRIVE).address()).isNotEqualTo(first.address());
        Acting.as(learner);
        assertThat(take(first.address().split("#", 2)[1])).isEqualTo(ScanOutcome.ARRIVED);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(checkIns.board(session, Direction.ARRIVE).arrived()).isEqualTo(1);
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> checkIns.board(session, Direction.ARRIVE)).isInstanceOf(RecordNotFound.class);
    }

    private ScanOutcome scan(Direction direction, int minute) {
        at(minute);
        return take(code(direction, minute));
    }

    private ScanOutcome take(String code) {
        return checkIns.take(new Scan(code, null, null));
    }

    private String code(Direction direction, int minute) {
        return CheckInCode.of(session, direction, minute(minute)).token(links);
    }

    private Instant minute(int minute) {
        return time.startsAt().plus(Duration.ofMinutes(minute));
    }

    private void at(int minute) {
        clock.advance(Duration.between(clock.instant(), minute(minute)));
    }

    private Attended attended() {
        return attendance.attended(place, cohort).getFirst();
    }

    private int history() {
        return Acting.as(
                facilitator,
                Role.FACILITATOR,
                () -> attendance.history(session, place).size());
    }

    private RollCall.Person person() {
        return attendance.rollCall(session).people().getFirst();
    }
}
