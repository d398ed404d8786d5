package ca.footing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class TaxesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Taxes taxes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void chargesThirteenPercentInOntario() {
        var quote = taxes.quote(List.of(item(39_500)), Province.ON, TODAY);

        assertThat(quote.net()).isEqualTo(Money.cad(39_500));
        assertThat(quote.tax()).isEqualTo(Money.cad(5_135));
        assertThat(quote.total()).isEqualTo(Money.cad(44_635));
        var line = quote.lines().getFirst();
        assertThat(line.taxRate()).isEqualByComparingTo("13");
        assertThat(line.taxName(Languages.ENGLISH)).isEqualTo("HST");
        assertThat(line.taxName(Languages.FRENCH)).isEqualTo("TVH");
    }

    @Test
    void roundsHalfCentsUpOnEachLineAndNotOnTheSum() {
        // 0.50 * 13 % = 0.065 -> 0.07, twice = 0.14; the sum 1.00 * 13 % would be 0.13
        var quote = taxes.quote(List.of(item(50), item(50)), Province.ON, TODAY);

        assertThat(quote.tax()).isEqualTo(Money.cad(14));
        assertThat(quote.total()).isEqualTo(Money.cad(114));
    }

    @Test
    void novaScotiaChangedItsRateOnTheFirstOfApril2025() {
        assertThat(taxOf(Province.NS, LocalDate.of(2025, 3, 31))).isEqualTo(1_500);
        assertThat(taxOf(Province.NS, LocalDate.of(2025, 4, 1))).isEqualTo(1_400);
    }

    @Test
    void everyProvinceHasItsRate() {
        assertThat(Arrays.stream(Province.values()).map(province -> province + "=" + taxOf(province, TODAY)))
                .containsExactly(
                        "AB=500", "BC=500", "MB=500", "NB=1500", "NL=1500", "NS=1400", "NT=500", "NU=500", "ON=1300",
                        "PE=1500", "QC=500", "SK=500", "YT=500");
    }

    @Test
    void quebecSalesTaxIsChargedOnlyWithItsNumber() {
        var registered = new Seller("X", "", "123 RT0001", true, "1234567890 TQ0001", ZoneId.of("America/Toronto"));

        var quote = new Taxes(jdbc, registered).quote(List.of(item(10_000)), Province.QC, TODAY);

        // 5.00 GST and 9.975 QST, rounded up to 9.98
        assertThat(quote.tax()).isEqualTo(Money.cad(1_498));
        var line = quote.lines().getFirst();
        assertThat(line.taxRate()).isEqualByComparingTo("14.975");
        assertThat(line.taxName(Languages.FRENCH)).isEqualTo("TPS + TVQ");
    }

    @Test
    void aSmallSupplierChargesNoTax() {
        var small = new Seller("X", "", "", false, "", ZoneId.of("America/Toronto"));

        var quote = new Taxes(jdbc, small).quote(List.of(item(10_000)), Province.ON, TODAY);

        assertThat(quote.tax().isZero()).isTrue();
        assertThat(quote.lines().getFirst().taxName()).isEmpty();
    }

    @Test
    void aRegisteredSupplierNeedsItsNumber() {
        assertThatThrownBy(() -> new Seller("X", "", " ", true, "", ZoneId.of("America/Toronto")))
                .hasMessageContaining("footing.supplier.tax-number");
    }

    private long taxOf(Province province, LocalDate on) {
        return taxes.quote(List.of(item(10_000)), province, on).tax().minor();
    }

    private static PricedItem item(long cents) {
        return new PricedItem("Workshop", Money.cad(cents));
    }
}
