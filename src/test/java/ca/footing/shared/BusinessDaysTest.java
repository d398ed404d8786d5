package ca.footing.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-02-16", "2026-04-03", "2026-05-18", "2026-07-01", "2026-09-07", "2026-10-12",
                "2026-12-25", "2026-12-28", "2027-03-26", "2027-12-27", "2027-12-28", "2028-01-03", "2022-12-26",
                "2022-12-27", "2024-03-29", "2026-11-22"
            })
    void restsOnOntariosHolidaysAndWeekends(LocalDate day) {
        assertThat(BusinessDays.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-24", "2026-12-29", "2027-01-04", "2026-04-06", "2026-08-03"})
    void worksOnOtherDays(LocalDate day) {
        assertThat(BusinessDays.isBusinessDay(day)).isTrue();
    }

    @Test
    void countsAcrossTheChristmasHolidays() {
        var wednesday = LocalDate.of(2026, 12, 23);
        assertThat(BusinessDays.plus(wednesday, 3)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(BusinessDays.plus(LocalDate.of(2026, 12, 30), -3)).isEqualTo(wednesday);
        assertThat(BusinessDays.between(wednesday, LocalDate.of(2026, 12, 30))).isEqualTo(3);
        assertThat(BusinessDays.between(LocalDate.of(2026, 12, 30), wednesday)).isEqualTo(-3);
        assertThat(BusinessDays.plus(wednesday, 0)).isEqualTo(wednesday);
    }
}
