package ca.footing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class TaxesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Taxes taxes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaxDecisions decisions;

    @Autowired
    private CurrentAccount caller;

    @Autowired
    private Clock clock;

    @Autowired
    private TaxAccounts accounts;

    @Autowired
    private AccountFixtures people;

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

        var quote = taxes(registered).quote(List.of(item(10_000)), Province.QC, TODAY);

        // 5.00 GST and 9.975 QST, rounded up to 9.98
        assertThat(quote.tax()).isEqualTo(Money.cad(1_498));
        var line = quote.lines().getFirst();
        assertThat(line.taxRate()).isEqualByComparingTo("14.975");
        assertThat(line.taxName(Languages.FRENCH)).isEqualTo("TPS + TVQ");
    }

    @Test
    void aSmallSupplierChargesNoTax() {
        var small = new Seller("X", "", "", false, "", ZoneId.of("America/Toronto"));

        var quote = taxes(small).quote(List.of(item(10_000)), Province.ON, TODAY);

        assertThat(quote.tax().isZero()).isTrue();
        assertThat(quote.lines().getFirst().taxName()).isEmpty();
    }

    @Test
    void aRegisteredSupplierNeedsItsNumber() {
        assertThatThrownBy(() -> new Seller("X", "", " ", true, "", ZoneId.of("America/Toronto")))
                .hasMessageContaining("footing.supplier.tax-number");
    }

    /** The service as it would be under another configuration. */
    private Taxes taxes(Seller seller) {
        return new Taxes(jdbc, new TaxAccounts(jdbc, caller, seller, clock), decisions);
    }

    private long taxOf(Province province, LocalDate on) {
        return taxes.quote(List.of(item(10_000)), province, on).tax().minor();
    }

    @Test
    void aForfeitContainsThirteenHundredThirteenthsInOntario() {
        // ETA s. 182: 113.00 * 13 / 113 = 13.00; 50.00 * 13 / 113 = 5.752… -> 5.75
        assertThat(kept(11_300, Province.ON, TODAY)).isEqualTo("100.00 + 13.00");
        assertThat(kept(5_000, Province.ON, TODAY)).isEqualTo("44.25 + 5.75");
        // 15/115 and 14/114: 50.00 * 15 / 115 = 6.521…, 50.00 * 14 / 114 = 6.140…
        assertThat(kept(5_000, Province.NS, LocalDate.of(2025, 3, 31))).isEqualTo("43.48 + 6.52");
        assertThat(kept(5_000, Province.NS, LocalDate.of(2025, 4, 1))).isEqualTo("43.86 + 6.14");
        // GST alone: 50.00 * 5 / 105 = 2.380…
        assertThat(kept(5_000, Province.AB, TODAY)).isEqualTo("47.62 + 2.38");
    }

    @Test
    void aPartOfAPriceCarriesItsPartOfTheTaxAndLosesNoCent() {
        // 565.00 = 500.00 + 65.00; 80 % back = 452.00 = 400.00 + 52.00
        var quote = taxes.quote(List.of(item(50_000)), Province.ON, TODAY);
        var part = quote.portion(Money.cad(45_200));
        assertThat(part.net()).isEqualTo(Money.cad(40_000));
        assertThat(part.tax()).isEqualTo(Money.cad(5_200));
        assertThat(quote.portion(quote.total())).isEqualTo(quote);
        assertThat(quote.portion(Money.cad(0)).total().isZero()).isTrue();
        assertThatThrownBy(() -> quote.portion(Money.cad(56_501))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quote.portion(Money.cad(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsAddUpToTheWholeWhateverTheyAre() {
        var random = new Random(20261123);
        for (var round = 0; round < 2_000; round++) {
            var items = random.ints(1 + random.nextInt(4), 100, 90_000)
                    .mapToObj(cents -> item(cents))
                    .toList();
            var quote = taxes.quote(items, Province.values()[random.nextInt(Province.values().length)], TODAY);
            var before = Money.cad(0);
            var tax = Money.cad(0);
            while (before.compareTo(quote.total()) < 0) {
                var left = quote.total().minus(before).minor();
                var step = Money.cad(Math.min(left, 1_000 + random.nextInt(20_000)));
                var part = quote.portion(before, step);
                assertThat(part.total()).isEqualTo(step);
                assertThat(part.net().plus(part.tax())).isEqualTo(step);
                before = before.plus(step);
                tax = tax.plus(part.tax());
            }
            assertThat(tax).isEqualTo(quote.tax());
        }
    }

    @Test
    void aFreeItemBesideAPaidOneTakesNoPartOfARefund() {
        var quote = taxes.quote(List.of(item(0), item(10_000)), Province.ON, TODAY);

        assertThat(quote.portion(Money.cad(5_650)).lines())
                .extracting(line -> line.total().minor())
                .containsExactly(0L, 5_650L);
        assertThat(taxes.quote(List.of(item(0)), Province.ON, TODAY)
                        .portion(Money.cad(0))
                        .total()
                        .isZero())
                .isTrue();
    }

    @Test
    void quebecsTwoTaxesAreRoundedEachAndStayApart() {
        // 100.05 * 5 % = 5.0025 -> 5.00; 100.05 * 9.975 % = 9.97998… -> 9.98
        var rates = List.of(
                new TaxRate("GST", "GST/TPS", new BigDecimal("5.0000")),
                new TaxRate("QST", "QST/TVQ", new BigDecimal("9.9750")));
        var line = Taxes.line(item(10_005), rates);
        assertThat(line.taxes()).extracting(tax -> tax.amount().minor()).containsExactly(500L, 998L);
        assertThat(line.taxRate()).isEqualByComparingTo("14.975");
        assertThat(line.taxName(Languages.FRENCH)).isEqualTo("TPS + TVQ");
        assertThat(LineTax.read(LineTax.write(line.taxes()), Money.CAD)).isEqualTo(line.taxes());
        assertThat(LineTax.read("", Money.CAD)).isEmpty();
        // contained in 114.975: 5/114.975 and 9.975/114.975 of 229.95 = 10.00 and 19.95
        var kept = Taxes.contained("Kept", Money.cad(22_995), rates);
        assertThat(kept.taxes()).extracting(tax -> tax.amount().minor()).containsExactly(1_000L, 1_995L);
        assertThat(kept.net()).isEqualTo(Money.cad(20_000));
    }

    @Test
    void anExemptProductBearsNoTaxFromItsDayOn() {
        var product = UUID.randomUUID();
        var from = LocalDate.of(2090, 4, 1);
        Acting.as(people.owner(), Role.OWNER, () -> {
            decisions.decide(product, TaxStatus.EXEMPT, from, "M. Roy, CPA", "Ruling of 2090-03-12");
            return decisions.history(product);
        });
        var item = new PricedItem("Course", Money.cad(10_000), product);
        var before = taxes.quote(List.of(item), Province.ON, from.minusDays(1));
        var after = taxes.quote(List.of(item, item(5_000)), Province.ON, from);

        assertThat(before.tax()).isEqualTo(Money.cad(1_300));
        assertThat(before.exempt().isZero()).isTrue();
        assertThat(after.tax()).isEqualTo(Money.cad(650));
        assertThat(after.exempt()).isEqualTo(Money.cad(10_000));
        assertThat(after.portion(Money.cad(7_825)).exempt()).isEqualTo(Money.cad(5_000));
        var kept = taxes.included(item, Province.ON, from);
        assertThat(kept.tax().isZero()).isTrue();
        assertThat(kept.total()).isEqualTo(Money.cad(10_000));
    }

    @Test
    void aDecisionSaysWhoDecidedAndWhyAndNeverReachesBack() {
        var product = UUID.randomUUID();
        var owner = people.owner();
        var today = LocalDate.now(clock);
        Acting.as(owner, Role.OWNER);
        assertThatThrownBy(() -> decisions.decide(product, TaxStatus.EXEMPT, today.plusDays(1), " ", "why"))
                .isInstanceOf(DecisionUnexplained.class);
        assertThatThrownBy(() -> decisions.decide(product, TaxStatus.EXEMPT, today.minusDays(2), "I", "why"))
                .isInstanceOf(DecisionInThePast.class);
        decisions.decide(product, TaxStatus.EXEMPT, today.plusDays(1), "Owner", "Leads to a recognized document");
        decisions.decide(product, TaxStatus.TAXABLE, today.plusDays(1), "M. Roy, CPA", "P-231 does not apply");

        assertThat(decisions.history(product))
                .extracting(TaxDecision::decidedBy, TaxDecision::recordedBy)
                .containsExactly(tuple("M. Roy, CPA", owner), tuple("Owner", owner));
        assertThat(decisions.status(product, today.plusDays(1))).isEqualTo(TaxStatus.TAXABLE);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> decisions.decide(product, TaxStatus.EXEMPT, today.plusDays(1), "I", "why"))
                .isInstanceOf(AccessDeniedException.class);
        Acting.asNobody();
    }

    @Test
    void registrationBeginsAndEndsOnADay() {
        Acting.as(people.owner(), Role.OWNER);
        var end = LocalDate.of(2091, 1, 1);
        var again = LocalDate.of(2091, 7, 1);
        accounts.change(new TaxAccount(end, false, "", "", "Below the threshold; account closed"));
        accounts.change(new TaxAccount(again, true, "123456789 RT0001", "1234567890 TQ0001", "Registered again"));

        assertThat(taxOf(Province.ON, end.minusDays(1))).isEqualTo(1_300);
        assertThat(taxOf(Province.ON, end)).isZero();
        assertThat(taxOf(Province.QC, end)).isZero();
        assertThat(taxOf(Province.ON, again)).isEqualTo(1_300);
        assertThat(taxOf(Province.QC, again)).isEqualTo(1_498);
        assertThat(accounts.history().getLast().from()).isEqualTo(LocalDate.EPOCH);
        for (var wrong : List.of(
                new TaxAccount(again, true, "", "", "x"),
                new TaxAccount(again, true, "12345678 RT0001", "", "x"),
                new TaxAccount(again, true, "123456789 RT0001", "123", "x"),
                new TaxAccount(again, false, "123456789 RT0001", "", "x"))) {
            assertThatThrownBy(() -> accounts.change(wrong)).isInstanceOf(TaxNumberMalformed.class);
        }
        assertThatThrownBy(() -> accounts.change(new TaxAccount(LocalDate.EPOCH, false, "", "", "x")))
                .isInstanceOf(DecisionInThePast.class);
        assertThatThrownBy(() -> accounts.change(new TaxAccount(again, false, "", "", " ")))
                .isInstanceOf(DecisionUnexplained.class);
        Acting.asNobody();
    }

    @Test
    void thePlaceOfSupplyFollowsTheFormatOfTheSessions() {
        var inPerson = new Delivery.Part(true, 180);
        var online = new Delivery.Part(false, 120);
        // in person alone, and primarily: usable in the venue's province
        assertThat(place(Province.NS, inPerson)).isEqualTo(Province.ON);
        assertThat(place(Province.NS, inPerson, online)).isEqualTo(Province.ON);
        // online alone, half and half, or mostly online: usable anywhere, so the buyer's address counts
        assertThat(place(Province.NS, online)).isEqualTo(Province.NS);
        assertThat(place(Province.QC, inPerson, online, online)).isEqualTo(Province.QC);
        assertThat(place(Province.AB, inPerson, new Delivery.Part(false, 180))).isEqualTo(Province.AB);
        // no address: the highest rate, 15 %
        assertThat(place(null, online)).isEqualTo(Province.NB);
        assertThat(place(null, inPerson)).isEqualTo(Province.ON);
    }

    private Province place(@Nullable Province buyer, Delivery.Part... parts) {
        return taxes.placeOfSupply(Delivery.of(List.of(parts), Province.ON), buyer, TODAY);
    }

    private String kept(long cents, Province province, LocalDate on) {
        var quote = taxes.included("Amount kept", Money.cad(cents), province, on);
        assertThat(quote.total()).isEqualTo(Money.cad(cents));
        return quote.net().decimal() + " + " + quote.tax().decimal();
    }

    private static PricedItem item(long cents) {
        return new PricedItem("Workshop", Money.cad(cents));
    }
}
