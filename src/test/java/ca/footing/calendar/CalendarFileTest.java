package ca.footing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import ca.footing.cohort.SessionTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant MADE = Instant.parse("2027-01-02T03:04:05Z");

    @Test
    void keepsTheWallClockOverTheChangeOfTime() {
        var text = file(
                entry("winter", LocalDateTime.of(2027, 3, 11, 18, 0), TORONTO),
                entry("summer", LocalDateTime.of(2027, 3, 18, 18, 0), TORONTO),
                entry("winter-again", LocalDateTime.of(2027, 11, 11, 18, 0), TORONTO));
        assertThat(text)
                .contains(
                        "DTSTART;TZID=America/Toronto:20270311T180000",
                        "DTSTART;TZID=America/Toronto:20270318T180000",
                        "DTSTART;TZID=America/Toronto:20271111T180000",
                        "BEGIN:VTIMEZONE",
                        "TZID:America/Toronto");
        assertThat(starts(text))
                .containsExactly(
                        Instant.parse("2027-03-11T23:00:00Z"),
                        Instant.parse("2027-03-18T22:00:00Z"),
                        Instant.parse("2027-11-11T23:00:00Z"));
    }

    @Test
    void definesTheZoneByItself() {
        var zone = parse(file(entry("a", LocalDateTime.of(2027, 3, 11, 18, 0), TORONTO)))
                .getTimezoneInfo()
                .getComponents()
                .iterator()
                .next();
        assertThat(zone.getStandardTimes()).anySatisfy(standard -> {
            assertThat(standard.getTimezoneOffsetFrom().getValue()).hasToString("-0400");
            assertThat(standard.getTimezoneOffsetTo().getValue()).hasToString("-0500");
            assertThat(standard.getDateStart().getValue().getRawComponents().toString(true, true))
                    .isEqualTo("2026-11-01T02:00:00");
        });
        assertThat(zone.getDaylightSavingsTime()).anySatisfy(summer -> {
            assertThat(summer.getTimezoneOffsetTo().getValue()).hasToString("-0400");
            assertThat(summer.getDateStart().getValue().getRawComponents().toString(true, true))
                    .isEqualTo("2027-03-14T02:00:00");
        });
    }

    @Test
    void worksInAZoneThatNeverChanges() {
        var text = file(entry("a", LocalDateTime.of(2027, 7, 1, 9, 0), ZoneId.of("America/Regina")));
        assertThat(starts(text)).containsExactly(Instant.parse("2027-07-01T15:00:00Z"));
    }

    @Test
    void namesTwoZonesApart() {
        var text = file(
                entry("a", LocalDateTime.of(2027, 7, 1, 9, 0), TORONTO),
                entry("b", LocalDateTime.of(2027, 7, 1, 9, 0), ZoneId.of("America/Vancouver")));
        assertThat(text)
                .contains(
                        "DTSTART;TZID=America/Toronto:20270701T090000",
                        "DTSTART;TZID=America/Vancouver:20270701T090000");
        assertThat(parse(text).getTimezoneInfo().getComponents()).hasSize(2);
    }

    @Test
    void entriesKeepTheirIdentity() {
        var event = parse(file(entry("session-registration@example.org", LocalDateTime.of(2027, 7, 1, 9, 0), TORONTO)))
                .getEvents()
                .getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("session-registration@example.org");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(MADE);
        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
    }

    @Test
    void escapesWhatStaffWrote() {
        var calendar = CalendarFile.published();
        var start = LocalDateTime.of(2027, 7, 1, 9, 0);
        calendar.add(new CalendarFile.Entry(
                "a",
                0,
                MADE,
                false,
                new SessionTime(start, start.plusMinutes(1), TORONTO),
                "One; two, three\r\nDTEND:19700101T000000",
                "Room 4, 1 Rideau St",
                "https://example.org/home"));
        var event = parse(new String(calendar.bytes(), StandardCharsets.UTF_8))
                .getEvents()
                .getFirst();
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-07-01T13:01:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4, 1 Rideau St");
        assertThat(event.getDescription().getValue()).isEqualTo("https://example.org/home");
    }

    private static CalendarFile.Entry entry(String uid, LocalDateTime start, ZoneId zone) {
        var time = new SessionTime(start, start.plusHours(3), zone);
        return new CalendarFile.Entry(uid, 0, MADE, false, time, "Workshop", "", "https://example.org/home");
    }

    private static String file(CalendarFile.Entry... entries) {
        var calendar = CalendarFile.published();
        List.of(entries).forEach(calendar::add);
        return new String(calendar.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Instant> starts(String text) {
        return parse(text).getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private static ICalendar parse(String text) {
        return Biweekly.parse(text).first();
    }
}
