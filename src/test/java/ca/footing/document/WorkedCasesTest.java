package ca.footing.document;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Quote;
import ca.footing.tax.TaxAccount;
import ca.footing.tax.TaxAccounts;
import ca.footing.tax.TaxDecisions;
import ca.footing.tax.TaxStatus;
import ca.footing.tax.Taxes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refund and tax cases calculated by hand (src/docs/worked-cases.md), held against the documents in both languages. */
@FootingTest
class WorkedCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Taxes taxes;

    @Autowired
    private TaxAccounts accounts;

    @Autowired
    private TaxDecisions decisions;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void case1AFixedFeeIsKeptInOntario() {
        // 395.00 * 13 % = 51.35, together 446.35. Kept 50.00: tax 50.00 * 13/113 = 5.752.. -> 5.75, net 44.25.
        // Back 446.35 - 50.00 = 396.35: tax 396.35 * 51.35/446.35 = 45.597.. -> 45.60, net 350.75. 45.60 + 5.75 =
        // 51.35.
        var paid = price(Province.ON, DAY, 39_500);
        check(paid, DocumentKind.RECEIPT, "395.00", "51.35", "446.35");
        check(paid.portion(Money.cad(39_635)), DocumentKind.CREDIT_NOTE, "350.75", "45.60", "396.35");
        var kept = taxes.included("Fee / Frais", Money.cad(5_000), Province.ON, DAY);
        check(kept, DocumentKind.FORFEIT, "44.25", "5.75", "50.00");
    }

    @Test
    void case2HalfIsKeptInNovaScotia() {
        // 500.00 * 14 % (15 % until 2025-03-31) = 70.00, together 570.00. Half back: 285.00 = 250.00 + 35.00.
        // Kept 285.00: tax 285.00 * 14/114 = 35.00, net 250.00.
        var paid = price(Province.NS, DAY, 50_000);
        check(paid, DocumentKind.RECEIPT, "500.00", "70.00", "570.00");
        check(paid.portion(Money.cad(28_500)), DocumentKind.CREDIT_NOTE, "250.00", "35.00", "285.00");
        check(
                taxes.included("Half / Moitié", Money.cad(28_500), Province.NS, DAY),
                DocumentKind.FORFEIT,
                "250.00",
                "35.00",
                "285.00");
        check(price(Province.NS, LocalDate.of(2025, 3, 31), 50_000), DocumentKind.RECEIPT, "500.00", "75.00", "575.00");
    }

    @Test
    void case3QuebecsTwoTaxesGoBackInTwoParts() {
        // 295.00: GST 5 % = 14.75, QST 9.975 % = 29.42625 -> 29.43, together 339.18.
        // First 100.00 back: GST 100 * 14.75/339.18 = 4.348.. -> 4.35, QST 100 * 29.43/339.18 = 8.676.. -> 8.68, net
        // 86.97.
        // Then the other 239.18: GST 14.75 - 4.35 = 10.40, QST 29.43 - 8.68 = 20.75, net 295.00 - 86.97 = 208.03.
        var day = registeredInQuebec();
        var paid = price(Province.QC, day, 29_500);
        check(paid, DocumentKind.RECEIPT, "295.00", "14.75", "29.43", "339.18");
        var first = paid.portion(Money.cad(10_000));
        check(first, DocumentKind.CREDIT_NOTE, "86.97", "4.35", "8.68", "100.00");
        var rest = paid.portion(Money.cad(10_000), Money.cad(23_918));
        check(rest, DocumentKind.CREDIT_NOTE, "208.03", "10.40", "20.75", "239.18");
    }

    @Test
    void case4OneOfTwoSeatsIsCancelledInNewBrunswick() {
        // 197.50 * 15 % = 29.625 -> 29.63 for each seat: 395.00 + 59.26 = 454.26 (15 % of the sum would be 59.25).
        // One seat back: 227.13 = 197.50 + 29.63.
        var paid = price(Province.NB, DAY, 19_750, 19_750);
        check(paid, DocumentKind.RECEIPT, "395.00", "59.26", "454.26");
        check(paid.portion(Money.cad(22_713)), DocumentKind.CREDIT_NOTE, "197.50", "29.63", "227.13");
    }

    @Test
    void case5AMoveToAnotherProvinceIsRatedAnew() {
        // Online, buyer in Ontario: 395.00 + 51.35 = 446.35, all of it credited. In person in Nova Scotia: 395.00 * 14
        // %
        // = 55.30, together 450.30; 3.95 more to pay.
        var before = price(Province.ON, DAY, 39_500);
        var after = price(Province.NS, DAY, 39_500);
        check(before.portion(before.total()), DocumentKind.CREDIT_NOTE, "395.00", "51.35", "446.35");
        check(after, DocumentKind.RECEIPT, "395.00", "55.30", "450.30");
        assertThat(after.total().minus(before.total())).isEqualTo(Money.cad(395));
    }

    @Test
    void case6AQuarterIsKeptInAlberta() {
        // 395.00 * 5 % = 19.75, together 414.75. A quarter kept: 103.6875 -> 103.69; tax 103.69 * 5/105 = 4.937.. ->
        // 4.94,
        // net 98.75. Back 311.06: tax 311.06 * 19.75/414.75 = 14.812.. -> 14.81, net 296.25. 4.94 + 14.81 = 19.75.
        var paid = price(Province.AB, DAY, 39_500);
        check(paid, DocumentKind.RECEIPT, "395.00", "19.75", "414.75");
        check(paid.portion(Money.cad(31_106)), DocumentKind.CREDIT_NOTE, "296.25", "14.81", "311.06");
        check(
                taxes.included("A quarter / Un quart", Money.cad(10_369), Province.AB, DAY),
                DocumentKind.FORFEIT,
                "98.75",
                "4.94",
                "103.69");
    }

    @Test
    void case7AnExemptCourseBearsNoTaxAndNoneGoesBack() {
        // 395.00, no tax; half back 197.50, half kept 197.50, no tax in either.
        var series = UUID.randomUUID();
        var day = LocalDate.of(2094, 1, 5);
        Acting.as(people.owner(), Role.OWNER);
        decisions.decide(series, TaxStatus.EXEMPT, day, "M. Roy, CPA", "Ruling");
        var paid = taxes.quote(List.of(new PricedItem("Course", Money.cad(39_500), series)), Province.ON, day);
        assertThat(paid.tax().isZero()).isTrue();
        check(paid, DocumentKind.RECEIPT, "395.00");
        check(paid.portion(Money.cad(19_750)), DocumentKind.CREDIT_NOTE, "197.50");
        var kept = taxes.included(new PricedItem("Half", Money.cad(19_750), series), Province.ON, day);
        check(kept, DocumentKind.FORFEIT, "197.50");
    }

    private Quote price(Province province, LocalDate day, long... cents) {
        var items = Arrays.stream(cents)
                .mapToObj(amount -> new PricedItem("Place / Place", Money.cad(amount)))
                .toList();
        return taxes.quote(items, province, day);
    }

    /** The document of that quote in both languages says each amount, cent for cent. */
    private void check(Quote quote, DocumentKind kind, String... amounts) {
        AccountId payer = people.learner();
        for (var locale : Languages.ALL) {
            var issued = fixtures.issue(DocumentFixtures.draft(kind, payer, UUID.randomUUID(), quote, locale, null));
            var html = documents.document(issued.id()).html();
            assertThat(quote.total()).isEqualTo(money(amounts[amounts.length - 1]));
            for (var amount : amounts) {
                assertThat(html).contains(">" + Formats.money(money(amount), locale) + "<");
            }
        }
    }

    private static Money money(String dollars) {
        return Money.cad(Long.parseLong(dollars.replace(".", "")));
    }

    private LocalDate registeredInQuebec() {
        var day = LocalDate.of(2092, 1, 5);
        Acting.as(people.owner(), Role.OWNER);
        accounts.change(new TaxAccount(day, true, "123456789 RT0001", "1234567890 TQ0001", "Sells to Quebec"));
        clock.advance(Duration.ofDays(
                ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC), day) + 1));
        return day;
    }
}
