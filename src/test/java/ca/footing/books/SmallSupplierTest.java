package ca.footing.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.books.SmallSupplierMeter.State;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.TaxAccount;
import ca.footing.tax.TaxAccounts;
import ca.footing.tax.Taxes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each test lives in a year of its own, in which we are not registered. */
@FootingTest
class SmallSupplierTest {
    @Autowired
    private SmallSupplier smallSupplier;

    @Autowired
    private TaxAccounts accounts;

    @Autowired
    private Taxes taxes;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    private final int year = 2100 + new Random().nextInt(2_000) * 3;
    private AccountId owner;

    @BeforeEach
    void begin() {
        owner = people.owner();
        Acting.as(owner, Role.OWNER);
        accounts.change(new TaxAccount(LocalDate.of(year - 1, 1, 1), false, "", "", "Small supplier"));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void isBelowUntilFourFifthsAndThenWarned() {
        sell("02-10", 1_000_000);
        sell("05-10", 1_399_999);
        today("08-20");
        var meter = smallSupplier.meter();
        assertThat(meter.registered()).isFalse();
        assertThat(meter.running()).isEqualTo(Money.cad(2_399_999));
        assertThat(meter.state()).isEqualTo(State.BELOW);

        sell("08-01", 1);
        assertThat(smallSupplier.meter().state()).isEqualTo(State.NEAR);
        sell("08-02", 600_000);
        assertThat(smallSupplier.meter().running()).isEqualTo(SmallSupplierMeter.LIMIT);
        assertThat(smallSupplier.meter().state()).isEqualTo(State.NEAR);
        assertThat(smallSupplier.meter().chargeFrom()).isNull();
    }

    @Test
    void overTheLimitInFourQuartersTaxBeginsWithTheSecondMonthAfter() {
        sell("02-10", 1_000_000);
        sell("05-10", 1_000_000);
        sell("09-30", 1_000_001);
        today("10-15");

        var meter = smallSupplier.meter();
        assertThat(meter.state()).isEqualTo(State.OVER_FOUR);
        assertThat(meter.chargeFrom()).isEqualTo(LocalDate.of(year, 11, 1));
    }

    @Test
    void overTheLimitInOneQuarterTaxBeginsWithThatSale() {
        sell("04-10", 2_900_000);
        sell("06-03", 100_001);
        sell("06-20", 5_000);
        today("06-25");

        var meter = smallSupplier.meter();
        assertThat(meter.state()).isEqualTo(State.OVER_ONE);
        assertThat(meter.chargeFrom()).isEqualTo(LocalDate.of(year, 6, 3));
    }

    @Test
    void refundsLowerItAndRevenueFromElsewhereRaisesIt() {
        var sold = sell("04-10", 1_000_000);
        issue(DocumentKind.CREDIT_NOTE, "04-20", 400_000, sold.id());
        today("06-25");
        assertThat(smallSupplier.meter().running()).isEqualTo(Money.cad(600_000));

        smallSupplier.recordOther(LocalDate.of(year, 5, 5), Money.cad(1_000_000));
        smallSupplier.recordOther(LocalDate.of(year, 6, 30), Money.cad(1_500_000));
        smallSupplier.recordOther(LocalDate.of(year, 1, 1), Money.cad(900_001));
        var meter = smallSupplier.meter();
        assertThat(meter.running()).isEqualTo(Money.cad(3_000_001));
        assertThat(meter.quarters().getFirst().other()).isEqualTo(Money.cad(1_500_000));
        assertThat(meter.state()).isEqualTo(State.OVER_FOUR);
        assertThat(meter.chargeFrom()).isEqualTo(LocalDate.of(year, 8, 1));
        assertThatThrownBy(() -> smallSupplier.recordOther(LocalDate.of(year, 1, 1), Money.cad(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        Acting.as(people.registrar(), Role.BOOKKEEPER);
        assertThatThrownBy(() -> smallSupplier.recordOther(LocalDate.of(year, 1, 1), Money.cad(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DocumentSummary sell(String day, long cents) {
        return issue(DocumentKind.RECEIPT, day, cents, null);
    }

    /** Without registration there is no tax: the price is what is paid. */
    private DocumentSummary issue(DocumentKind kind, String day, long cents, @Nullable DocumentId corrects) {
        var on = LocalDate.parse(year + "-" + day);
        var quote = taxes.quote(List.of(new PricedItem("Course", Money.cad(cents))), Province.ON, on);
        assertThat(quote.total()).isEqualTo(Money.cad(cents));
        var draft = DocumentFixtures.draft(kind, owner, UUID.randomUUID(), quote, Languages.ENGLISH, corrects);
        return fixtures.issue(DocumentFixtures.at(draft, on.atTime(17, 0).toInstant(ZoneOffset.UTC), false));
    }

    private void today(String day) {
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(from, LocalDate.parse(year + "-" + day))));
    }
}
