package ca.footing.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SeatCount;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.shared.LocalizedText;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockMinutesTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final CohortSession MORNING = session(LocalDateTime.of(2027, 3, 30, 9, 0), 180, 15);

    @Test
    void takesBreaksFromWhatIsHeld() {
        assertThat(ClockMinutes.held(MORNING)).isEqualTo(165);
    }

    @Test
    void givesAllTheMinutesHeldToWhoStaysFromStartToEnd() {
        assertThat(minutes(MORNING, new Mark.WholeSession())).isEqualTo(165);
        assertThat(minutes(MORNING, partial(9, 0, 12, 0))).isEqualTo(165);
    }

    @Test
    void neverGivesAllOfThemToWhoMissesSome() {
        assertThat(minutes(MORNING, partial(9, 10, 12, 0))).isEqualTo(155);
        assertThat(minutes(MORNING, partial(9, 1, 12, 0))).isLessThan(165);
    }

    @Test
    void takesNoMoreThanTheBreakFromAPart() {
        for (var end = 5; end <= 180; end += 5) {
            var there = LocalTime.of(9, 0).plusMinutes(end);
            var counted = minutes(MORNING, new Mark.Partial(LocalTime.of(9, 0), there));
            assertThat(counted).isBetween(end - 15 - 1, end);
        }
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
        assertThat(ClockMinutes.held(night)).isEqualTo(300 - 60);
        assertThat(minutes(night, new Mark.WholeSession())).isEqualTo(240);
        assertThat(minutes(night, new Mark.Partial(LocalTime.of(23, 0), LocalTime.of(3, 0))))
                .isEqualTo(180);
    }

    private static int minutes(CohortSession session, Mark mark) {
        return ClockMinutes.present(session, Marks.intervals(mark, session.time()));
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
                breaks,
                Format.ONLINE,
                "",
                null,
                new SeatCount(10, 0, null));
    }
}
