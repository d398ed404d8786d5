package ca.footing.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.NoteTooLong;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class AttendanceHygieneTest {
    @Autowired
    private Attendance attendance;

    @Autowired
    private Absences absences;

    @Autowired
    private Appeals appeals;

    @Autowired
    private MyAttendance mine;

    @Autowired
    private UnmarkedReminders reminders;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;
    private AccountId robinAccount;
    private SessionId session;
    private RegistrationId robin;
    private RegistrationId sam;

    @BeforeEach
    void aCohortOfTwo() {
        facilitator = accounts.facilitator();
        CohortId cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        robinAccount = accounts.learner();
        robin = registrations.confirmed(cohort, robinAccount);
        sam = registrations.confirmed(cohort, accounts.learner());
        Acting.as(facilitator, Role.FACILITATOR);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void anAbsenceIsAnnouncedAndTakenBackUntilTheSessionBegins() {
        Acting.as(robinAccount);
        absences.announce(robin, session);
        absences.announce(robin, session);
        assertThat(mine().absence()).isNotNull();
        assertThat(mails("ABSENCE_ANNOUNCED")).isEqualTo(1);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(person(robin).remarks().absence()).isNotNull();
        assertThat(person(sam).remarks().absence()).isNull();
        assertThat(person(robin).standing()).isEqualTo(RollCall.Standing.UNMARKED);
        Acting.as(robinAccount);
        absences.withdraw(robin, session);
        absences.withdraw(robin, session);
        assertThat(mine().absence()).isNull();
        assertThat(mails("ABSENCE_TAKEN_BACK")).isEqualTo(1);
        during();
        assertThatThrownBy(() -> absences.announce(robin, session)).isInstanceOf(TooLateToAnnounce.class);
    }

    @Test
    void nobodyAnnouncesForSomebodyElseOrElsewhere() {
        Acting.as(robinAccount);
        assertThatThrownBy(() -> absences.announce(sam, session)).isInstanceOf(RecordNotFound.class);
        var elsewhere = cohortFixtures.sessions(cohortFixtures.cohort(3)).getFirst();
        Acting.as(robinAccount);
        assertThatThrownBy(() -> absences.announce(robin, elsewhere)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> absences.withdraw(sam, session)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> mine.of(sam)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aSettledRollIsChangedByTheOfficeOnlyAndWithAReason() {
        during();
        attendance.mark(session, robin, new Mark.WholeSession());
        assertThatThrownBy(() -> attendance.settle(session)).isInstanceOf(SessionNotOver.class);
        clock.advance(Duration.ofHours(3));
        assertThatThrownBy(() -> attendance.settle(session)).isInstanceOf(PeopleUnmarked.class);
        attendance.mark(session, sam, new Mark.Absent());
        attendance.settle(session);
        attendance.settle(session);
        assertThat(attendance.rollCall(session).open()).isFalse();
        assertThatThrownBy(() -> attendance.correct(session, sam, new Mark.WholeSession(), "Was there."))
                .isInstanceOf(SessionSettled.class);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> attendance.mark(session, sam, new Mark.WholeSession()))
                .isInstanceOf(ReasonNeeded.class);
        attendance.correct(session, sam, new Mark.WholeSession(), "Was there.");
        assertThat(attendance.history(session, sam))
                .extracting(RecordEntry::kind, RecordEntry::source, RecordEntry::reason)
                .containsExactly(
                        tuple(RecordKind.PRESENT, Source.OFFICE, "Was there."),
                        tuple(RecordKind.ABSENT, Source.ROLL_CALL, ""));
    }

    @Test
    void aRollSettlesByItselfAfterTwoWeeks() {
        during();
        clock.advance(Duration.ofDays(13));
        attendance.mark(session, robin, new Mark.WholeSession());
        clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> attendance.mark(session, sam, new Mark.WholeSession()))
                .isInstanceOf(SessionSettled.class);
        assertThat(attendance.rollCall(session).settlement().closedAt()).isNull();
    }

    @Test
    void anAppealCorrectsASettledRecordAndKeepsTheOldOne() {
        everyoneMarkedAndSettled();
        Acting.as(robinAccount);
        assertThat(mine().mayAppeal()).isTrue();
        var appeal = appeals.appeal(robin, session, " I was there from 18:30. ");
        assertThat(mine().mayAppeal()).isFalse();
        assertThatThrownBy(() -> appeals.appeal(robin, session, "Again")).isInstanceOf(NothingToAppeal.class);
        assertThat(mails("ATTENDANCE_APPEALED")).isEqualTo(1);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(person(robin).remarks().appeal().words()).isEqualTo("I was there from 18:30.");
        appeals.correct(appeal, new Mark.Partial(LocalTime.of(18, 30), LocalTime.of(20, 30)), "The phone list agrees.");
        assertThatThrownBy(() -> appeals.keep(appeal, "No")).isInstanceOf(AppealAnswered.class);
        assertThat(person(robin).remarks().appeal()).isNull();
        Acting.as(robinAccount);
        assertThat(mine().counted().minutesPresent()).isEqualTo(105);
        assertThat(mine().entries())
                .extracting(RecordEntry::kind)
                .containsExactly(RecordKind.PRESENT, RecordKind.ABSENT);
        assertThat(mine().entries().getFirst().reason()).isEqualTo("The phone list agrees.");
        assertThat(mine().appeals()).extracting(Appeal::state).containsExactly(AppealState.CORRECTED);
        assertThat(mails("APPEAL_ANSWERED")).isEqualTo(1);
        assertThat(mine().mayAppeal()).isTrue();
    }

    @Test
    void aRecordThatStaysSaysWhy() {
        everyoneMarkedAndSettled();
        Acting.as(robinAccount);
        var appeal = appeals.appeal(robin, session, "I was there.");
        Acting.as(facilitator, Role.FACILITATOR);
        assertThatThrownBy(() -> appeals.keep(appeal, " ")).isInstanceOf(AnswerNeeded.class);
        appeals.keep(appeal, "You told us that evening that you had to leave.");
        Acting.as(robinAccount);
        assertThat(mine().appeals().getFirst().answer()).startsWith("You told us");
        assertThat(mine().counted().minutesPresent()).isZero();
    }

    @Test
    void anAppealNeedsARecordWordsAndADateInTime() {
        during();
        Acting.as(robinAccount);
        assertThatThrownBy(() -> appeals.appeal(robin, session, "?")).isInstanceOf(NothingToAppeal.class);
        assertThatThrownBy(() -> appeals.appeal(sam, session, "?")).isInstanceOf(RecordNotFound.class);
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, robin, new Mark.Absent());
        Acting.as(robinAccount);
        assertThatThrownBy(() -> appeals.appeal(robin, session, " ")).isInstanceOf(AppealWithoutWords.class);
        assertThatThrownBy(() -> appeals.appeal(robin, session, "x".repeat(141)))
                .isInstanceOf(NoteTooLong.class);
        clock.advance(Duration.ofDays(31));
        assertThat(mine().mayAppeal()).isFalse();
        assertThatThrownBy(() -> appeals.appeal(robin, session, "Late")).isInstanceOf(AppealTooLate.class);
    }

    @Test
    void strangersAnswerNothing() {
        everyoneMarkedAndSettled();
        Acting.as(robinAccount);
        var appeal = appeals.appeal(robin, session, "I was there.");
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> appeals.correct(appeal, new Mark.WholeSession(), ""))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> appeals.keep(appeal, "No")).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> appeals.keep(AppealId.next(), "No")).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.history(session, robin)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.settle(session)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void twoAnswersAtOnceLeaveOne() throws Exception {
        everyoneMarkedAndSettled();
        Acting.as(robinAccount);
        var appeal = appeals.appeal(robin, session, "I was there.");
        Callable<Boolean> correct = () -> answered(() -> appeals.correct(appeal, new Mark.WholeSession(), "Yes."));
        Callable<Boolean> keep = () -> answered(() -> appeals.keep(appeal, "No."));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.of(correct, keep)).stream()
                    .filter(AttendanceHygieneTest::result)
                    .count();
            assertThat(done).isEqualTo(1);
        }
        assertThat(mails("APPEAL_ANSWERED")).isEqualTo(1);
        Acting.as(robinAccount);
        var corrected = mine().appeals().getFirst().state() == AppealState.CORRECTED;
        assertThat(mine().entries()).hasSize(corrected ? 2 : 1);
    }

    @Test
    void facilitatorsHearThreeTimesOfPeopleWhoAreNotMarked() {
        during();
        attendance.mark(session, robin, new Mark.Absent());
        clock.advance(Duration.ofHours(24));
        reminders.remind();
        assertThat(mails("ROLL_CALL_UNFINISHED")).isZero();
        clock.advance(Duration.ofHours(3));
        reminders.remind();
        reminders.remind();
        assertThat(mails("ROLL_CALL_UNFINISHED")).isEqualTo(1);
        clock.advance(Duration.ofDays(2));
        reminders.remind();
        assertThat(mails("ROLL_CALL_UNFINISHED")).isEqualTo(2);
        attendance.correct(session, sam, new Mark.WholeSession(), "Was there.");
        clock.advance(Duration.ofDays(4));
        reminders.remind();
        assertThat(mails("ROLL_CALL_UNFINISHED")).isEqualTo(2);
    }

    private static boolean result(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answered(Runnable answer) {
        return Acting.as(facilitator, Role.FACILITATOR, () -> {
            try {
                answer.run();
                return true;
            } catch (AppealAnswered | MarkedMeanwhile _) {
                return false;
            }
        });
    }

    private void everyoneMarkedAndSettled() {
        during();
        attendance.mark(session, robin, new Mark.Absent());
        attendance.mark(session, sam, new Mark.WholeSession());
        clock.advance(Duration.ofHours(3));
        attendance.settle(session);
    }

    private MyAttendance.MySession mine() {
        return mine.of(robin).sessions().getFirst();
    }

    private RollCall.Person person(RegistrationId place) {
        return attendance.rollCall(session).people().stream()
                .filter(person -> person.registration().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** Of this test's people only. */
    private int mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = ? and account_id in (?, ?)")
                .params(kind, bytes(facilitator), bytes(robinAccount))
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(AccountId account) {
        return Ids.bytes(account.id());
    }

    private void during() {
        clock.advance(Duration.between(
                        clock.instant(), cohorts.session(session).time().startsAt())
                .plusMinutes(5));
    }
}
