package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTest {
    private static final LocalDate EARLY = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 1, 1);

    @Test
    void anEntryIsWeighedByTheRuleOfItsOwnDay() {
        var third = weight(EARLY, 1, 3, null, null);
        var half = weight(LATE, 1, 2, null, null);
        var rules = List.of(half, third);

        assertThat(Weight.on(LATE.minusDays(1), PracticeKind.GROUP, rules)).contains(third);
        assertThat(Weight.on(LATE, PracticeKind.GROUP, rules)).contains(half);
        assertThat(Weight.on(EARLY.minusDays(1), PracticeKind.GROUP, rules)).isEmpty();
        assertThat(Weight.on(LATE, PracticeKind.DYADIC, rules)).isEmpty();
    }

    @Test
    void creditsAShareOrATimeForEachAndNothingForTooLargeAGroup() {
        assertThat(weight(EARLY, 1, 3, null, null).credited(180, 4)).isEqualTo(60);
        assertThat(weight(EARLY, 1, 1, 15, null).credited(120, 4)).isEqualTo(15);
        assertThat(weight(EARLY, 1, 1, null, 8).credited(120, 8)).isEqualTo(120);
        assertThat(weight(EARLY, 1, 1, null, 8).credited(120, 9)).isZero();
    }

    private static Weight weight(LocalDate from, int numerator, int denominator, Integer each, Integer largest) {
        return new Weight(
                "SE",
                PracticeKind.GROUP,
                from,
                numerator,
                denominator,
                each,
                largest,
                "a source",
                1,
                Instant.EPOCH,
                "");
    }
}
