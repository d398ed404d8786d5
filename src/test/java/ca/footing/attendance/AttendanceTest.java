package ca.footing.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class AttendanceTest {
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
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;
    private CohortId cohort;
    private SessionId session;
    private RegistrationId robin;
    private RegistrationId sam;

    @BeforeEach
    void aCohortOfTwo() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        robin = registrations.confirmed(cohort, accounts.learner());
        sam = registrations.confirmed(cohort, accounts.learner());
        Acting.as(facilitator, Role.FACILITATOR);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void knowsEverySessionOfAPlaceBeforeAnythingIsRecorded() {
        assertThat(attendance.of(robin, cohort)).hasSize(2).allSatisfy((_, presence) -> {
            assertThat(presence.recorded()).isFalse();
            assertThat(presence.minutesPresent()).isZero();
            assertThat(presence.minutesHeld()).isEqualTo(135);
        });
        assertThat(attendance.of(cohort)).containsOnlyKeys(robin, sam);
    }

    @Test
    void recordsWholePartialAndAbsent() {
        during();
        attendance.mark(session, robin, new Mark.WholeSession());
        attendance.mark(session, sam, new Mark.Partial(LocalTime.of(18, 30), LocalTime.of(20, 30)));
        assertThat(presence(robin).isFull()).isTrue();
        assertThat(presence(sam)).isEqualTo(new Presence(session, sam, true, 105, 135));
        attendance.mark(session, sam, new Mark.Absent());
        assertThat(presence(sam)).isEqualTo(new Presence(session, sam, true, 0, 135));
        assertThat(attendance.rollCall(session).people())
                .extracting(RollCall.Person::standing)
                .containsExactlyInAnyOrder(RollCall.Standing.PRESENT, RollCall.Standing.ABSENT);
    }

    @Test
    void keepsWhatWasRecordedBeforeACorrection() {
        during();
        attendance.mark(session, robin, new Mark.Absent());
        clock.advance(Duration.ofDays(3));
        assertThatThrownBy(() -> attendance.mark(session, robin, new Mark.WholeSession()))
                .isInstanceOf(ReasonNeeded.class);
        attendance.correct(session, robin, new Mark.WholeSession(), "Was in the other room.");
        var rows = jdbc.sql("select revision, kind, source, reason from attendance_record"
                        + " where hex(registration_id) = ? order by revision")
                .param(hex(robin))
                .query((row, _) ->
                        row.getInt(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
        assertThat(rows).containsExactly("1 ABSENT ROLL_CALL ", "2 PRESENT ROLL_CALL Was in the other room.");
        assertThat(presence(robin).isFull()).isTrue();
    }

    @Test
    void marksEveryoneWhoIsNotMarkedAndTakesItBack() {
        during();
        attendance.mark(session, robin, new Mark.Absent());
        var marked = attendance.markAllPresent(session);
        assertThat(marked).containsExactly(sam);
        assertThat(presence(sam).isFull()).isTrue();
        assertThat(presence(robin).minutesPresent()).isZero();
        attendance.unmark(session, marked);
        assertThat(presence(sam).recorded()).isFalse();
        assertThat(attendance.rollCall(session).unmarked()).isEqualTo(1);
    }

    @Test
    void refusesASessionThatIsAhead() {
        assertThatThrownBy(() -> attendance.mark(session, robin, new Mark.WholeSession()))
                .isInstanceOf(SessionAhead.class);
        assertThat(attendance.rollCall(session).open()).isFalse();
        clock.advance(untilStart().minusMinutes(29));
        attendance.mark(session, robin, new Mark.WholeSession());
        assertThat(presence(robin).isFull()).isTrue();
    }

    @Test
    void refusesTimesOutsideOfTheSession() {
        during();
        assertThatThrownBy(() ->
                        attendance.mark(session, robin, new Mark.Partial(LocalTime.of(17, 0), LocalTime.of(19, 0))))
                .isInstanceOf(OutsideSession.class);
        assertThat(presence(robin).recorded()).isFalse();
    }

    @Test
    void isAsIfThereWereNothingForAStranger() {
        during();
        var other = cohortFixtures.cohort(3, accounts.facilitator());
        var theirs = cohortFixtures.sessions(other).getFirst();
        var place = registrations.confirmed(other, accounts.learner());
        Acting.as(facilitator, Role.FACILITATOR);
        assertThatThrownBy(() -> attendance.rollCall(theirs)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.mark(theirs, place, new Mark.Absent()))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.correct(theirs, place, new Mark.Absent(), "x"))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.markAllPresent(theirs)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.unmark(theirs, List.of(place))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.mark(session, place, new Mark.Absent()))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> attendance.rollCall(SessionId.next())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void isClosedToLearnersAndVisitors() {
        Acting.as(accounts.learner());
        assertThatThrownBy(() -> attendance.rollCall(session)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attendance.mark(session, robin, new Mark.WholeSession()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysWhenTheOfficeRecordedInsteadOfAFacilitator() {
        during();
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        attendance.mark(session, robin, new Mark.WholeSession());
        assertThat(jdbc.sql("select source from attendance_record where hex(registration_id) = ?")
                        .param(hex(robin))
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICE");
    }

    private static String hex(RegistrationId place) {
        return place.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private Presence presence(RegistrationId place) {
        Map<SessionId, Presence> all = attendance.of(cohort).get(place);
        assertThat(all).isEqualTo(attendance.of(place, cohort));
        assertThat(attendance.attended(cohort).get(place)).isEqualTo(attendance.attended(place, cohort));
        return all.get(session);
    }

    private void during() {
        clock.advance(untilStart().plusMinutes(5));
    }

    private Duration untilStart() {
        return Duration.between(clock.instant(), cohorts.session(session).time().startsAt());
    }
}
