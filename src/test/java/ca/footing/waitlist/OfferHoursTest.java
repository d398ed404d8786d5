package ca.footing.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Until when an offer lasts, in the cohort's own day and night. */
class OfferHoursTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final WaitlistSettings SETTINGS = new WaitlistSettings(
            Duration.ofHours(24),
            Duration.ofHours(72),
            Duration.ofHours(6),
            Duration.ofHours(1),
            Duration.ofHours(12),
            1,
            Duration.ofHours(3),
            Duration.ofHours(24),
            LocalTime.of(21, 0),
            LocalTime.of(9, 0));

    private final OfferHours hours = new OfferHours(at("2027-03-20T18:00"), at("2027-03-20T17:00"), TORONTO, SETTINGS);

    @Test
    void anOfferLastsADay() {
        assertThat(hours.end(at("2027-03-01T14:00"))).contains(at("2027-03-02T14:00"));
    }

    @Test
    void anOfferMadeAtNightCountsFromTheMorning() {
        assertThat(hours.end(at("2027-03-02T02:00"))).contains(at("2027-03-03T09:00"));
        assertThat(hours.end(at("2027-03-01T23:30"))).contains(at("2027-03-03T09:00"));
    }

    @Test
    void nearTheStartItIsShorterAndStillEndsByDay() {
        assertThat(hours.end(at("2027-03-18T10:00"))).contains(at("2027-03-18T16:00"));
        assertThat(hours.end(at("2027-03-18T18:00"))).contains(at("2027-03-19T10:00"));
    }

    @Test
    void itEndsWhenOffersPauseAtTheLatest() {
        assertThat(hours.pausesAt()).isEqualTo(at("2027-03-19T18:00"));
        assertThat(hours.end(at("2027-03-19T15:00"))).contains(at("2027-03-19T18:00"));
    }

    @Test
    void noOfferIsMadeThatNobodyCouldAnswer() {
        assertThat(hours.end(at("2027-03-19T17:30"))).isEmpty();
        assertThat(hours.end(at("2027-03-19T19:00"))).isEmpty();
        assertThat(hours.takesOffers(at("2027-03-19T18:00"))).isFalse();
    }

    @Test
    void aPauseAtNightEndsOffersTheEveningBefore() {
        var early = new OfferHours(at("2027-03-20T07:00"), at("2027-03-20T06:00"), TORONTO, SETTINGS);
        assertThat(early.end(at("2027-03-18T16:00"))).contains(at("2027-03-18T20:59"));
    }

    @Test
    void anExtensionEndsByDayAndNotAfterThePause() {
        assertThat(hours.extended(at("2027-03-02T14:00"))).contains(at("2027-03-03T10:00"));
        assertThat(hours.extended(at("2027-03-19T16:00"))).contains(at("2027-03-19T18:00"));
        assertThat(hours.extended(at("2027-03-19T18:00"))).isEmpty();
    }

    @Test
    void theNightOfTheClockChangeIsANightToo() {
        assertThat(hours.end(at("2027-03-13T23:00"))).contains(at("2027-03-15T09:00"));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(TORONTO).toInstant();
    }
}
