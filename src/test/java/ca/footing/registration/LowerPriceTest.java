package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.account.TooManyAttempts;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.PriceTerms;
import ca.footing.discount.Bursaries;
import ca.footing.discount.BursaryAsked;
import ca.footing.discount.BursaryOffice;
import ca.footing.discount.BursaryRequestId;
import ca.footing.discount.BursaryState;
import ca.footing.discount.CodeUnknown;
import ca.footing.discount.CodeUsedUp;
import ca.footing.discount.FundTooSmall;
import ca.footing.discount.PromoDraft;
import ca.footing.discount.PromoInvalid;
import ca.footing.discount.PromoOffice;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lowers a price: codes with limits, and the bursary fund. */
@FootingTest
class LowerPriceTest {
    @Autowired
    private Registrations registrations;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private PromoEntry entry;

    @Autowired
    private PromoOffice codes;

    @Autowired
    private Bursaries bursaries;

    @Autowired
    private BursaryOffice fund;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private Payments payments;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private EligibilityFixtures rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aCodeTakesItsPartOffBeforeTaxWhateverItsCase() {
        var code = code(25, null, null, 1);
        var place = ready(fixtures.cohort(3));
        entry.use(place, " " + code.toLowerCase(Languages.ENGLISH) + " ");
        var quote = quote(place);
        assertThat(quote.lines()).hasSize(2);
        assertThat(quote.lines().getLast().net()).isEqualTo(Money.cad(-2_500));
        assertThat(quote.net()).isEqualTo(Money.cad(7_500));
        assertThat(quote.total()).isEqualTo(Money.cad(8_475));
        entry.remove(place);
        assertThat(quote(place).total()).isEqualTo(Money.cad(11_300));
    }

    @Test
    void aPriceReducedToNothingHasNoTaxLeftAndNeverSeesTheCard() {
        var terms = new PriceTerms(Money.cad(3_333), null, null, null, 0, false);
        var cohort = fixtures.sold(3, true, terms);
        arrive();
        var place = registrations.register(code(cohort), Booking.of(fixtures.modules(cohort)));
        prepare(place, cohort);
        entry.use(place, code(100, null, null, 1));
        assertThat(quote(place).total()).isEqualTo(Money.cad(0));
        assertThat(quote(place).tax()).isEqualTo(Money.cad(0));
        payment.checkout(place);
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(payments.stateOf(place.id()).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void aPageThatAsksForTheLowerPriceEndsWhenItsCodeIsTakenOff() {
        var place = ready(fixtures.cohort(3));
        entry.use(place, code(25, null, null, 1));
        var session = PaymentFixtures.session(payment.checkout(place));
        entry.remove(place);
        assertThat(cashier.pay(session)).as("the page is closed").isFalse();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.PENDING);
        assertThat(quote(place).total()).isEqualTo(Money.cad(11_300));
    }

    @Test
    void aPageThatAsksForAnotherPriceEndsWhenAPriceIsChosen() {
        var cohort = fixtures.cohort(3);
        var place = ready(cohort);
        var session = PaymentFixtures.session(payment.checkout(place));
        enrolment.choosePrice(place, fixtures.price(cohort));
        assertThat(cashier.pay(session)).as("the page is closed").isFalse();
        assertThat(payments.stateOf(place.id()).orElseThrow().status()).isEqualTo(PaymentStatus.FAILED);
        var next = PaymentFixtures.session(payment.checkout(place));
        assertThat(cashier.pay(next)).isTrue();
    }

    @Test
    void lessThanFiftyCentsAreWaived() {
        var place = ready(fixtures.cohort(3));
        entry.use(place, code(null, Money.cad(9_957), null, 1));
        assertThat(quote(place).total()).isEqualTo(Money.cad(0));
        entry.use(place, code(null, Money.cad(9_955), null, 1));
        assertThat(quote(place).total()).isEqualTo(Money.cad(51));
    }

    @Test
    void anUnknownCodeAndOneForAnotherCohortReadTheSame() {
        var cohort = fixtures.cohort(3);
        var other = fixtures.cohort(3);
        var name = fresh();
        asOffice(() -> codes.create(new PromoDraft(name, "", 10, null, null, null, null, 1, null, other)));
        var place = ready(cohort);
        assertThatThrownBy(() -> entry.use(place, name)).isInstanceOf(CodeUnknown.class);
        assertThatThrownBy(() -> entry.use(place, fresh())).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void aCodeOfASeriesIsForAllItsCohortsAndNoOther() {
        var cohort = fixtures.cohort(3);
        var sibling = fixtures.another(cohort, 3);
        var series = cohorts.details(cohort).summary().series();
        var ofSeries = fresh();
        var ofSibling = fresh();
        asOffice(() -> codes.create(new PromoDraft(ofSeries, "", 10, null, null, null, null, 3, series, null)));
        asOffice(() -> codes.create(new PromoDraft(ofSibling, "", 10, null, null, null, null, 3, series, sibling)));
        var place = ready(cohort);
        entry.use(place, ofSeries);
        assertThatThrownBy(() -> entry.use(place, ofSibling)).isInstanceOf(CodeUnknown.class);
        var other = ready(sibling);
        entry.use(other, ofSibling);
        entry.use(other, ofSeries);
        var foreign = ready(fixtures.cohort(3));
        assertThatThrownBy(() -> entry.use(foreign, ofSeries)).isInstanceOf(CodeUnknown.class);
        asOffice(() -> {
            assertThat(codes.all())
                    .filteredOn(row -> row.terms().code().equals(ofSibling))
                    .singleElement()
                    .satisfies(row -> assertThat(row.scope())
                            .isEqualTo(cohorts.details(sibling).summary().name()));
            var strange = new PromoDraft(fresh(), "", 10, null, null, null, null, 1, series, fixtures.cohort(3));
            assertThatThrownBy(() -> codes.create(strange)).isInstanceOf(PromoInvalid.class);
            return null;
        });
    }

    @Test
    void aPriceForAVerifiedCategoryOpensWithTheVerification() {
        var cohort = fixtures.cohort(3);
        var kept = keptForVerified(cohort);
        var person = people.learner();
        profiles.save(person, RegistrationFixtures.profile(Category.RP_QUALIFYING));
        Acting.as(person);
        var place = registrations.register(code(cohort));
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");

        var before = enrolment.details(place);
        assertThat(before.prices()).extracting(PriceOffer::id).doesNotContain(kept);
        assertThat(before.withheld()).extracting(PriceCategory::id).containsExactly(kept);
        assertThatThrownBy(() -> enrolment.choosePrice(place, kept)).isInstanceOf(PriceNeedsVerification.class);
        enrolment.choosePrice(place, fixtures.price(cohort));
        assertThat(quote(place).net()).isEqualTo(Money.cad(10_000));

        rules.confirmed(person, LocalDate.now(clock).plusDays(90));

        var after = enrolment.details(place);
        assertThat(after.withheld()).isEmpty();
        assertThat(after.prices()).anySatisfy(offer -> {
            assertThat(offer.id()).isEqualTo(kept);
            assertThat(offer.provisional()).isFalse();
        });
        enrolment.choosePrice(place, kept);
        assertThat(quote(place).net()).isEqualTo(Money.cad(6_000));
    }

    @Test
    void anotherCategoryIsNotToldOfAPriceThatIsNotForIt() {
        var cohort = fixtures.cohort(3);
        var kept = keptForVerified(cohort);
        var place = ready(cohort);
        assertThat(enrolment.details(place).withheld()).isEmpty();
        assertThatThrownBy(() -> enrolment.choosePrice(place, kept)).isInstanceOf(PriceNotOpen.class);
    }

    @Test
    void theLastMoneyOfTheFundIsAwardedOnce() throws Exception {
        var cohort = fixtures.cohort(30);
        var asked = new ArrayList<BursaryRequestId>();
        for (var i = 0; i < 12; i++) {
            arrive();
            var words = fresh();
            bursaries.ask(cohort, words);
            asked.add(asOffice(() -> fund.all().stream()
                    .filter(row -> row.words().equals(words))
                    .findAny()
                    .orElseThrow()
                    .id()));
        }
        var before = asOffice(() -> {
            fund.add(Money.cad(7_500));
            return fund.balance().minor();
        });
        var share = before / 5;
        var office = people.registrar();
        var tries = asked.stream()
                .<Callable<Boolean>>map(request -> () -> Acting.as(office, Role.REGISTRAR, () -> {
                    try {
                        fund.award(request, Money.cad(share), "");
                        return true;
                    } catch (FundTooSmall _) {
                        return false;
                    }
                }))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            assertThat(threads.invokeAll(tries).stream().filter(java.util.concurrent.Future::resultNow))
                    .hasSize(5);
        }
        asOffice(() -> {
            assertThat(fund.balance()).isEqualTo(Money.cad(before - 5 * share));
            assertThat(fund.all())
                    .filteredOn(row -> asked.contains(row.id()) && row.state() == BursaryState.AWARDED)
                    .hasSize(5);
            return null;
        });
    }

    @Test
    void guessingIsSlowedDown() {
        var place = ready(fixtures.cohort(3));
        assertThatThrownBy(() -> {
                    for (var i = 0; i < 500; i++) {
                        try {
                            entry.use(place, fresh());
                        } catch (CodeUnknown _) {
                            // the next guess
                        }
                    }
                })
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aPersonUsesACodeAsOftenAsTheyMayAndGetsItBackWithThePlace() {
        var code = code(10, null, null, 1);
        var person = arrive();
        var first = prepared(fixtures.cohort(3));
        entry.use(first, code);
        Acting.as(person);
        var second = prepared(fixtures.cohort(3));
        assertThatThrownBy(() -> entry.use(second, code)).isInstanceOf(CodeUsedUp.class);
        payment.giveUp(first);
        entry.use(second, code);
        assertThat(used(code)).isEqualTo(1);
    }

    @Test
    void aLimitIsNeverPassed() throws Exception {
        var cohort = fixtures.cohort(30);
        var code = code(10, null, 3, 1);
        var tries = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 20; i++) {
            var person = arrive();
            var place = prepared(cohort);
            tries.add(() -> Acting.as(person, Role.LEARNER, () -> {
                try {
                    entry.use(place, code);
                    return true;
                } catch (CodeUsedUp _) {
                    return false;
                }
            }));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            assertThat(threads.invokeAll(tries).stream().filter(java.util.concurrent.Future::resultNow))
                    .hasSize(3);
        }
        assertThat(used(code)).isEqualTo(3);
    }

    @Test
    void anAwardLeavesTheFundLowersThePriceAndWhatIsNotNeededComesBack() {
        var cohort = fixtures.cohort(3);
        var place = ready(cohort);
        var words = fresh();
        bursaries.ask(cohort, words);
        assertThatThrownBy(() -> bursaries.ask(cohort, "Again")).isInstanceOf(BursaryAsked.class);
        asOffice(() -> {
            var before = fund.balance();
            var request = fund.all().stream()
                    .filter(row -> row.words().equals(words))
                    .findAny()
                    .orElseThrow()
                    .id();
            var tooMuch = before.plus(Money.cad(1));
            assertThatThrownBy(() -> fund.award(request, tooMuch, "")).isInstanceOf(FundTooSmall.class);
            fund.add(Money.cad(20_000));
            fund.award(request, before.plus(Money.cad(20_000)), "With pleasure.");
            assertThat(fund.balance()).isEqualTo(Money.cad(0));
            return request;
        });
        assertThat(bursaries.mine(cohort).orElseThrow().state()).isEqualTo(BursaryState.AWARDED);
        assertThat(quote(place).total()).isEqualTo(Money.cad(0));
        payment.checkout(place);
        assertThat(asOffice(() -> fund.balance().minor())).isGreaterThanOrEqualTo(10_000L);
    }

    /** The cohort's price for students is kept from now on for those whose category the office has verified. */
    private PriceCategoryId keptForVerified(CohortId cohort) {
        var price = cohorts.details(cohort).prices().stream()
                .filter(one -> !one.onlyFor().isEmpty())
                .findAny()
                .orElseThrow()
                .id();
        jdbc.sql("update cohort_price set verified_only = true where id = :id")
                .param(
                        "id",
                        ByteBuffer.allocate(16)
                                .putLong(price.id().getMostSignificantBits())
                                .putLong(price.id().getLeastSignificantBits())
                                .array())
                .update();
        return price;
    }

    private String code(@Nullable Integer percent, @Nullable Money amount, @Nullable Integer total, int person) {
        var name = fresh();
        asOffice(() -> codes.create(new PromoDraft(name, "", percent, amount, null, null, total, person, null, null)));
        return name;
    }

    private int used(String code) {
        return asOffice(() -> codes.all().stream()
                .filter(row -> row.terms().code().equals(code))
                .findAny()
                .orElseThrow()
                .used());
    }

    private static String fresh() {
        return "T" + UUID.randomUUID().toString().substring(0, 30).toUpperCase(Languages.ENGLISH);
    }

    private static <T> T asOffice(java.util.function.Supplier<T> step) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, step);
    }

    private AccountId arrive() {
        var person = people.learner();
        profiles.save(person, RegistrationFixtures.profile(Category.RP));
        Acting.as(person);
        return person;
    }

    private RegistrationId ready(CohortId cohort) {
        arrive();
        return prepared(cohort);
    }

    private RegistrationId prepared(CohortId cohort) {
        var place = registrations.register(code(cohort));
        prepare(place, cohort);
        return place;
    }

    private void prepare(RegistrationId place, CohortId cohort) {
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
        enrolment.choosePrice(place, fixtures.price(cohort));
    }

    private Quote quote(RegistrationId place) {
        return enrolment.summary(place, Languages.ENGLISH).quote();
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }
}
