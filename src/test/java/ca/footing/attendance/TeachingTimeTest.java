package ca.footing.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SeatCount;
import ca.footing.cohort.SessionBreaks;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.shared.LocalizedText;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeachingTimeTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final CohortSession MORNING = session(LocalDateTime.of(2027, 3, 30, 9, 0), 180, 15);

    @Test
    void takesBreaksFromWhatIsHeld() {
        assertThat(TeachingTime.of(MORNING).held()).isEqualTo(165);
    }

    @Test
    void givesAllTheMinutesHeldToWhoStaysFromStartToEnd() {
        assertThat(minutes(MORNING, new Mark.WholeSession())).isEqualTo(165);
        assertThat(minutes(MORNING, partial(9, 0, 12, 0))).isEqualTo(165);
    }

    @Test
    void countsNoMinuteOfABreakHoweverSomeoneComesAndGoes() {
        assertThat(minutes(MORNING, partial(9, 10, 12, 0))).isEqualTo(155);
        assertThat(minutes(MORNING, partial(9, 0, 10, 22))).isEqualTo(82);
        assertThat(minutes(MORNING, partial(9, 0, 10, 30))).isEqualTo(82);
        assertThat(minutes(MORNING, partial(9, 0, 10, 37))).isEqualTo(82);
        assertThat(minutes(MORNING, partial(9, 0, 10, 40))).isEqualTo(85);
        assertThat(minutes(MORNING, partial(10, 25, 10, 35))).isZero();
    }

    @Test
    void missesNothingInABreak() {
        var teaching = TeachingTime.of(MORNING);
        var spans = teaching.spans(List.of(at(9, 20, 10, 20), at(10, 41, 11, 50)));
        assertThat(teaching.missedBefore(spans)).isEqualTo(20);
        assertThat(teaching.missedAfter(spans)).isEqualTo(10);
        assertThat(teaching.longestGap(spans)).isEqualTo(2 + 4);
        assertThat(teaching.present(spans)).isEqualTo(60 + 69);
        assertThat(teaching.missedBefore(List.of())).isEqualTo(165);
        assertThat(teaching.missedAfter(List.of())).isZero();
    }

    @Test
    void countsNoMinuteTwiceAndNoneOutsideOfTheSession() {
        var teaching = TeachingTime.of(MORNING);
        var spans = teaching.spans(List.of(at(9, 30, 10, 10), at(8, 30, 9, 40), at(10, 10, 10, 20), at(11, 55, 13, 0)));
        assertThat(spans).hasSize(2);
        assertThat(teaching.present(spans)).isEqualTo(80 + 5);
        assertThat(teaching.missedBefore(spans)).isZero();
        assertThat(teaching.missedAfter(spans)).isZero();
    }

    @Test
    void countsNothingForTheAbsent() {
        assertThat(minutes(MORNING, new Mark.Absent())).isZero();
    }

    @Test
    void refusesTimesOutsideOfTheSession() {
        assertThatThrownBy(() -> minutes(MORNING, partial(8, 55, 12, 0))).isInstanceOf(OutsideSession.class);
        assertThatThrownBy(() -> minutes(MORNING, partial(9, 0, 12, 1))).isInstanceOf(OutsideSession.class);
        assertThatThrownBy(() -> minutes(MORNING, partial(11, 0, 10, 0))).isInstanceOf(OutsideSession.class);
        assertThatThrownBy(() -> minutes(MORNING, partial(10, 0, 10, 0))).isInstanceOf(OutsideSession.class);
    }

    @Test
    void countsClockMinutesThroughTheNightInWhichTheClocksChange() {
        var night = session(LocalDateTime.of(2027, 3, 13, 23, 0), 300, 0);
        assertThat(TeachingTime.of(night).held()).isEqualTo(300 - 60);
        assertThat(minutes(night, new Mark.WholeSession())).isEqualTo(240);
        assertThat(minutes(night, new Mark.Partial(LocalTime.of(23, 0), LocalTime.of(3, 0))))
                .isEqualTo(180);
    }

    private static Interval at(int fromHour, int fromMinute, int toHour, int toMinute) {
        var day = MORNING.time().start().toLocalDate();
        return new Interval(
                day.atTime(fromHour, fromMinute).atZone(TORONTO).toInstant(),
                day.atTime(toHour, toMinute).atZone(TORONTO).toInstant());
    }

    private static int minutes(CohortSession session, Mark mark) {
        var teaching = TeachingTime.of(session);
        return teaching.present(teaching.spans(Marks.intervals(mark, session.time())));
    }

    private static Mark partial(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Mark.Partial(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }

    private static CohortSession session(LocalDateTime start, int wallMinutes, int breaks) {
        return new CohortSession(
                SessionId.next(),
                CohortId.next(),
                1,
                null,
                new LocalizedText("Morning", "Matinée"),
                new SessionTime(start, start.plusMinutes(wallMinutes), TORONTO),
                SessionBreaks.halfway(start, start.plusMinutes(wallMinutes), breaks),
                Format.ONLINE,
                "",
                null,
                new SeatCount(10, 0, null));
    }
}
