package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SessionBreaksTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 10);
    private static final SessionTime FULL_DAY = new SessionTime(DAY.atTime(9, 0), DAY.atTime(16, 0), TORONTO);

    @Test
    void keepsSeveralInTheirOrderAndCountsTheirMinutes() {
        var breaks = SessionBreaks.of(at(12, 0, 13, 0), at(10, 30, 10, 45), at(14, 30, 14, 45));
        assertThat(breaks.checked(FULL_DAY).all())
                .containsExactly(at(10, 30, 10, 45), at(12, 0, 13, 0), at(14, 30, 14, 45));
        assertThat(breaks.minutes(FULL_DAY)).isEqualTo(90);
    }

    @Test
    void refusesWhatLiesOutsideOrOverlapsOrLeavesNothing() {
        refused(BreakOutsideSession.class, at(8, 30, 9, 10));
        refused(BreakOutsideSession.class, at(15, 50, 16, 1));
        refused(BreakOutsideSession.class, at(10, 0, 10, 0));
        refused(BreaksOverlap.class, at(10, 0, 10, 20), at(10, 19, 10, 30));
        refused(BreaksTooLong.class, at(9, 0, 16, 0));
        assertThatThrownBy(() -> new SessionBreaks(Collections.nCopies(13, at(10, 0, 10, 5))).checked(FULL_DAY))
                .isInstanceOf(BreaksTooLong.class);
        assertThat(SessionBreaks.of(at(10, 0, 10, 20), at(10, 20, 10, 30))
                        .checked(FULL_DAY)
                        .minutes(FULL_DAY))
                .isEqualTo(30);
    }

    @Test
    void crossesMidnightWithItsSession() {
        var night = new SessionTime(DAY.atTime(22, 0), DAY.plusDays(1).atTime(2, 0), TORONTO);
        var breaks = SessionBreaks.of(at(0, 30, 0, 45), at(23, 50, 0, 5)).checked(night);
        assertThat(breaks.all()).containsExactly(at(23, 50, 0, 5), at(0, 30, 0, 45));
        assertThat(breaks.minutes(night)).isEqualTo(30);
        assertThat(breaks.at(night).getLast().from())
                .isEqualTo(DAY.plusDays(1).atTime(0, 30).atZone(TORONTO).toInstant());
    }

    @Test
    void countsTheMinutesThatReallyPassWhenTheClocksChange() {
        var start = LocalDateTime.of(2027, 11, 7, 0, 0);
        var night = new SessionTime(start, start.plusHours(4), TORONTO);
        assertThat(SessionBreaks.of(at(0, 50, 2, 10)).minutes(night)).isEqualTo(140);
        var spring = LocalDateTime.of(2027, 3, 14, 0, 0);
        assertThat(SessionBreaks.of(at(1, 50, 3, 10)).minutes(new SessionTime(spring, spring.plusHours(4), TORONTO)))
                .isEqualTo(20);
    }

    @Test
    void isKeptAsReadableText() {
        var column = new BreaksColumn();
        var breaks = SessionBreaks.of(at(10, 30, 10, 45), at(12, 0, 13, 0));
        assertThat(column.convertToDatabaseColumn(breaks)).isEqualTo("10:30-10:45 12:00-13:00");
        assertThat(column.convertToEntityAttribute("10:30-10:45 12:00-13:00")).isEqualTo(breaks);
        assertThat(column.convertToEntityAttribute("")).isEqualTo(SessionBreaks.NONE);
    }

    private static void refused(Class<? extends RuntimeException> why, SessionBreak... breaks) {
        assertThatThrownBy(() -> SessionBreaks.of(breaks).checked(FULL_DAY)).isInstanceOf(why);
    }

    private static SessionBreak at(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new SessionBreak(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
