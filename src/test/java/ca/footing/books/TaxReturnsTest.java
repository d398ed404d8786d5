package ca.footing.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.books.FilingPeriod.Length;
import ca.footing.cohort.CohortFixtures;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.TaxFigure;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.Quote;
import ca.footing.tax.Taxes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Each test has a year of its own in the far future, so that no other document falls into it. */
@FootingTest
class TaxReturnsTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaxReturns returns;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Taxes taxes;

    private final int year = 8200 + new Random().nextInt(1_700);
    private AccountId payer;

    @BeforeEach
    void payer() {
        payer = people.learner();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void refundsCountInThePeriodTheyHappenedIn() {
        var quote = fixtures.quote(50_000, Province.ON);
        var receipt = issue(DocumentKind.RECEIPT, quote, "02-15", null);
        issue(DocumentKind.RECEIPT, fixtures.quote(20_000, Province.ON), "03-01", null);
        issue(DocumentKind.RECEIPT, fixtures.quote(10_000, Province.NS), "03-31", null);
        issue(DocumentKind.CREDIT_NOTE, quote.portion(Money.cad(45_200)), "04-02", receipt.id());
        issue(
                DocumentKind.FORFEIT,
                taxes.included("Kept", Money.cad(11_300), Province.ON, LocalDate.of(2026, 11, 23)),
                "04-02",
                receipt.id());

        Acting.as(people.registrar(), Role.BOOKKEEPER);
        var first = returns.of(quarter("01-01"));
        assertThat(first.test()).isTrue();
        assertThat(rows(first))
                .containsExactly("NS HST 14: 100.00 14.00 - 0.00 0.00", "ON HST 13: 700.00 91.00 - 0.00 0.00");
        assertThat(first.federal()).isEqualTo(Money.cad(10_500));
        assertThat(first.sales()).isEqualTo(Money.cad(80_000));

        var second = returns.of(quarter("04-01"));
        assertThat(rows(second)).containsExactly("ON HST 13: 0.00 0.00 - 400.00 52.00");
        assertThat(second.federal()).isEqualTo(Money.cad(-5_200));
        assertThat(second.kept()).isEqualTo(Money.cad(1_300));

        var all = returns.of(new FilingPeriod(Length.YEAR, LocalDate.of(year, 1, 1)));
        // 65.00 + 26.00 + 14.00 - 52.00; of the 65.00 the 13.00 in the amount kept are left
        assertThat(all.federal()).isEqualTo(Money.cad(5_300));
    }

    @Test
    void anAmountKeptOnTheLastEveningOfAPeriodBelongsToIt() {
        var quote = fixtures.quote(50_000, Province.ON);
        var receipt = issue(DocumentKind.RECEIPT, quote, "02-15", null);
        var kept = issue(
                DocumentKind.FORFEIT,
                taxes.included("Kept", Money.cad(11_300), Province.ON, LocalDate.of(2026, 11, 23)),
                "06-30",
                receipt.id());
        jdbc.sql("update document set dated_at = :evening where id = :id")
                .param(
                        "evening",
                        java.sql.Timestamp.from(LocalDate.of(year, 6, 30)
                                .atTime(23, 30)
                                .atZone(CohortFixtures.TORONTO)
                                .toInstant()))
                .param("id", Ids.bytes(kept.id().id()))
                .update();

        Acting.as(people.registrar(), Role.BOOKKEEPER);
        assertThat(returns.of(quarter("04-01")).kept()).isEqualTo(Money.cad(1_300));
        assertThat(returns.of(quarter("07-01")).kept()).isEqualTo(Money.cad(0));
    }

    @Test
    void anInvoiceCountsWhenIssuedAndLiveDocumentsStayApart() {
        var quote = fixtures.quote(10_000, Province.ON);
        fixtures.issue(DocumentFixtures.at(
                DocumentFixtures.draft(DocumentKind.RECEIPT, payer, UUID.randomUUID(), quote, Languages.ENGLISH, null),
                at("05-05"),
                true));

        Acting.as(people.registrar(), Role.BOOKKEEPER);
        assertThat(returns.of(quarter("04-01")).isEmpty()).isTrue();
    }

    @Test
    void theFileHoldsTheSameFigures() {
        issue(DocumentKind.RECEIPT, fixtures.quote(10_000, Province.ON), "05-05", null);

        Acting.as(people.registrar(), Role.BOOKKEEPER);
        assertThat(returns.csv(quarter("04-01"), Languages.ENGLISH).lines())
                .hasSize(2)
                .last()
                .isEqualTo(year + "-Q2 TEST,Ontario,HST,13,100.00,13.00,0.00,0.00,13.00");
        assertThat(returns.csv(quarter("04-01"), Languages.FRENCH)).contains("Ontario,TVH,13,");
    }

    @Test
    void isForThoseWhoKeepTheBooks() {
        Acting.as(people.learner(), Role.FACILITATOR);
        assertThatThrownBy(() -> returns.of(quarter("04-01"))).isInstanceOf(AccessDeniedException.class);
    }

    private DocumentSummary issue(DocumentKind kind, Quote quote, String day, @Nullable DocumentId corrects) {
        var draft = DocumentFixtures.draft(kind, payer, UUID.randomUUID(), quote, Languages.ENGLISH, corrects);
        return fixtures.issue(DocumentFixtures.at(draft, at(day), false));
    }

    private Instant at(String day) {
        return Instant.parse(year + "-" + day + "T17:00:00Z");
    }

    private FilingPeriod quarter(String day) {
        return FilingPeriod.of(Length.QUARTER, LocalDate.parse(year + "-" + day));
    }

    private static List<String> rows(TaxReturn due) {
        return due.taxed().stream().map(TaxReturnsTest::row).toList();
    }

    private static String row(TaxFigure figure) {
        return figure.province() + " " + figure.taxName(Languages.ENGLISH) + " "
                + figure.rate().toPlainString() + ": "
                + figure.charged().decimal() + " " + figure.collected().decimal() + " - "
                + figure.creditedNet().decimal() + " " + figure.credited().decimal();
    }
}
