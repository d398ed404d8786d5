package ca.footing.books;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.books.FilingPeriod.Length;
import ca.footing.shared.Csv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingPeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayLiesInItsMonthQuarterAndYear() {
        assertThat(days(FilingPeriod.of(Length.MONTH, DAY))).isEqualTo("2026-11: 2026-11-01..2026-11-30");
        assertThat(days(FilingPeriod.of(Length.QUARTER, DAY))).isEqualTo("2026-Q4: 2026-10-01..2026-12-31");
        assertThat(days(FilingPeriod.of(Length.YEAR, DAY))).isEqualTo("2026: 2026-01-01..2026-12-31");
        assertThat(days(FilingPeriod.of(Length.QUARTER, DAY).next())).isEqualTo("2027-Q1: 2027-01-01..2027-03-31");
        assertThat(days(FilingPeriod.of(Length.MONTH, DAY).previous())).isEqualTo("2026-10: 2026-10-01..2026-10-31");
    }

    @Test
    void isReadFromItsName() {
        for (var name : List.of("2026", "2026-Q1", "2026-Q4", "2026-01", "2026-12")) {
            assertThat(FilingPeriod.parse(name)).map(FilingPeriod::name).contains(name);
        }
        for (var wrong : List.of("", "26", "2026-13", "2026-Q5", "2026-Q0", "2026-1", "' or 1=1")) {
            assertThat(FilingPeriod.parse(wrong)).isEmpty();
        }
    }

    /** Under 30,000 over four quarters until the quarter that ends on 31 March: tax from 1 May. */
    @Test
    void taxIsChargedFromTheSecondMonthAfterTheQuarter() {
        assertThat(SmallSupplier.switchOver(FilingPeriod.of(Length.QUARTER, LocalDate.of(2027, 3, 31))))
                .isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(SmallSupplier.switchOver(FilingPeriod.of(Length.QUARTER, DAY)))
                .isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void aFileForASpreadsheetBeginsNoFormula() {
        var file = new Csv()
                .line(
                        "=HYPERLINK(\"http://x\")",
                        "+1",
                        "-1",
                        "@a",
                        "\tb",
                        "plain, \"quoted\"",
                        new BigDecimal("-12.00"))
                .toString();

        assertThat(file)
                .isEqualTo(
                        "\ufeff\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-1,'@a,'\tb,\"plain, \"\"quoted\"\"\",-12.00\r\n");
    }

    private static String days(FilingPeriod period) {
        return period.name() + ": " + period.from() + ".." + period.until();
    }
}
