package ca.footing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SessionTimeTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Test
    void keepsTheClockOfTheRoomAcrossTheChangeInMarch() {
        assertThat(at(2027, 3, 13, 9).startsAt()).isEqualTo(Instant.parse("2027-03-13T14:00:00Z"));
        assertThat(at(2027, 3, 14, 9).startsAt()).isEqualTo(Instant.parse("2027-03-14T13:00:00Z"));
    }

    @Test
    void keepsTheClockOfTheRoomAcrossTheChangeInNovember() {
        assertThat(at(2027, 11, 6, 9).startsAt()).isEqualTo(Instant.parse("2027-11-06T13:00:00Z"));
        assertThat(at(2027, 11, 7, 9).startsAt()).isEqualTo(Instant.parse("2027-11-07T14:00:00Z"));
    }

    @Test
    void countsTheMinutesThatReallyPassInANightWithAChange() {
        assertThat(new SessionTime(LocalDateTime.of(2027, 3, 14, 0, 0), LocalDateTime.of(2027, 3, 14, 4, 0), TORONTO)
                        .minutes())
                .isEqualTo(180);
        assertThat(new SessionTime(LocalDateTime.of(2027, 11, 7, 0, 0), LocalDateTime.of(2027, 11, 7, 4, 0), TORONTO)
                        .minutes())
                .isEqualTo(300);
    }

    @Test
    void endsAfterItStartsWithinADay() {
        var start = LocalDateTime.of(2027, 1, 1, 9, 0);
        assertThatThrownBy(() -> new SessionTime(start, start, TORONTO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionTime(start, start.plusHours(25), TORONTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SessionTime at(int year, int month, int day, int hour) {
        var start = LocalDateTime.of(year, month, day, hour, 0);
        return new SessionTime(start, start.plusHours(2), TORONTO);
    }
}
