package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.JoinedTooLate;
import ca.footing.cohort.ModuleHasBegun;
import ca.footing.cohort.ModuleNotOffered;
import ca.footing.cohort.PriceSoldOut;
import ca.footing.cohort.PriceTerms;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.tax.QuoteLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a place is for and what it costs: whole or modules, late, early, limited. */
@FootingTest
class WhatIsBookedTest {
    private static final PriceTerms WITH_MODULES = new PriceTerms(Money.cad(6_000), null, null, null, 0, false);

    @Autowired
    private Registrations registrations;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures fixtures;

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
    void modulesAreBookedByThemselvesOnlyWhereTheRegistrarSellsThem() {
        var cohort = fixtures.cohort(3);
        arrive();
        assertThatThrownBy(() -> registrations.register(code(cohort), first(cohort)))
                .isInstanceOf(ModuleNotOffered.class);
    }

    @Test
    void aModuleIsALineOfItsOwnAndTakesASeatOfItsSessionsOnly() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        arrive();
        var place = registrations.register(code(cohort), first(cohort));
        assertThat(cohorts.sessions(cohort))
                .extracting(session -> session.seats().taken())
                .containsExactly(1, 0);
        choose(place, cohort);
        var quote = enrolment.summary(place, Languages.ENGLISH).quote();
        assertThat(quote.net()).isEqualTo(Money.cad(6_000));
        assertThat(quote.lines())
                .singleElement()
                .extracting(QuoteLine::description)
                .asString()
                .startsWith("Module 1: ");

        arrive();
        assertThatThrownBy(() -> registrations.register(code(cohort))).isInstanceOf(CohortFull.class);
        var other = registrations.register(
                code(cohort), Booking.of(List.of(fixtures.modules(cohort).get(1))));
        assertThat(registrations.mine(other).booking().modules()).hasSize(1);
    }

    @Test
    void severalModulesAreSeveralLines() {
        var cohort = fixtures.sold(3, true, WITH_MODULES);
        arrive();
        var place = registrations.register(code(cohort), Booking.of(fixtures.modules(cohort)));
        choose(place, cohort);
        var quote = enrolment.summary(place, Languages.FRENCH).quote();
        assertThat(quote.lines()).extracting(QuoteLine::net).containsExactly(Money.cad(6_000), Money.cad(6_000));
        assertThat(quote.total()).isEqualTo(Money.cad(13_560));
    }

    @Test
    void whatWasBookedComesBackWhenThePlaceIsGivenUp() {
        var cohort = fixtures.sold(1, true, WITH_MODULES);
        arrive();
        payment.giveUp(registrations.register(code(cohort), first(cohort)));
        assertThat(cohorts.sessions(cohort))
                .extracting(session -> session.seats().taken())
                .containsExactly(0, 0);
    }

    @Test
    void nobodyJoinsLateWhereEverySessionCounts() {
        var cohort = fixtures.sold(3, true, WITH_MODULES);
        begin(cohort);
        arrive();
        assertThatThrownBy(() -> registrations.register(code(cohort))).isInstanceOf(JoinedTooLate.class);
        assertThatThrownBy(() -> registrations.register(code(cohort), first(cohort)))
                .isInstanceOf(ModuleHasBegun.class);
        registrations.register(
                code(cohort), Booking.of(List.of(fixtures.modules(cohort).get(1))));
    }

    @Test
    void whoJoinsLatePaysForTheSessionsThatAreLeft() {
        var cohort = fixtures.sold(3, false, PriceTerms.NONE);
        begin(cohort);
        arrive();
        var place = registrations.register(code(cohort));
        choose(place, cohort);
        var quote = enrolment.summary(place, Languages.ENGLISH).quote();
        assertThat(quote.net()).isEqualTo(Money.cad(5_000));
        assertThat(quote.lines().getFirst().description()).endsWith("(1 of 2 sessions)");
        moveTo(cohorts.sessions(cohort).getLast().time().startsAt());
        assertThatThrownBy(() -> registrations.register(code(cohort))).isInstanceOf(JoinedTooLate.class);
    }

    @Test
    void anEarlyPriceEndsWithItsDayButStaysWithWhoHoldsASeat() {
        var lastDay = LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
        var cohort = fixtures.sold(3, true, new PriceTerms(null, null, lastDay, null, 0, false));
        arrive();
        moveTo(lastDay.atTime(23, 50).atZone(CohortFixtures.TORONTO).toInstant());
        var place = registrations.register(code(cohort));
        choose(place, cohort);
        clock.advance(Duration.ofMinutes(20));
        assertThat(registrations.mine(place).next()).isEqualTo(Step.PAYMENT);

        arrive();
        var tooLate = registrations.register(code(cohort));
        sign(tooLate);
        assertThat(enrolment.details(tooLate).prices())
                .extracting(PriceOffer::id)
                .doesNotContain(fixtures.price(cohort));
        assertThatThrownBy(() -> enrolment.choosePrice(tooLate, fixtures.price(cohort)))
                .isInstanceOf(PriceNotOnSale.class);
    }

    @Test
    void aPriceThatLapsedWithTheHoldIsChosenAgain() {
        var lastDay = LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
        var cohort = fixtures.sold(3, true, new PriceTerms(null, null, lastDay, null, 0, false));
        arrive();
        var place = registrations.register(code(cohort));
        choose(place, cohort);
        clock.advance(Duration.ofDays(1));
        assertThat(registrations.register(code(cohort))).isEqualTo(place);
        assertThat(registrations.mine(place).next()).isEqualTo(Step.PRICE);
        assertThat(enrolment.details(place).mustChooseAgain()).isTrue();
        assertThatThrownBy(() -> enrolment.choosePrice(place, fixtures.price(cohort)))
                .isInstanceOf(PriceNotOnSale.class);
        assertThatThrownBy(() -> payment.checkout(place)).isInstanceOf(StepsMissing.class);
    }

    @Test
    void aQuotaIsNeverPassedAndComesBackWithThePlace() throws Exception {
        var cohort = fixtures.sold(30, true, new PriceTerms(null, null, null, 4, 0, false));
        var places = new ArrayList<Held>();
        for (var i = 0; i < 16; i++) {
            var person = arrive();
            var place = registrations.register(code(cohort));
            sign(place);
            places.add(new Held(person, place));
        }
        var price = fixtures.price(cohort);
        List<Held> got;
        try (var threads = Executors.newFixedThreadPool(16)) {
            got =
                    threads
                            .invokeAll(places.stream()
                                    .map(held -> (Callable<List<Held>>) () -> choose(held, price))
                                    .toList())
                            .stream()
                            .flatMap(answer -> answer.resultNow().stream())
                            .toList();
        }
        assertThat(got).hasSize(4);
        assertThat(sold(cohort)).isEqualTo(4);

        var leaving = got.getFirst();
        Acting.as(leaving.person(), Role.LEARNER, () -> {
            enrolment.choosePrice(leaving.place(), price);
            payment.giveUp(leaving.place());
            return null;
        });
        assertThat(sold(cohort)).isEqualTo(3);
    }

    private record Held(AccountId person, RegistrationId place) {}

    private List<Held> choose(Held held, ca.footing.cohort.PriceCategoryId price) {
        try {
            Acting.as(held.person(), Role.LEARNER, () -> {
                enrolment.choosePrice(held.place(), price);
                return null;
            });
            return List.of(held);
        } catch (PriceSoldOut _) {
            return List.of();
        }
    }

    private int sold(CohortId cohort) {
        return cohorts.details(cohort).prices().getFirst().terms().sold();
    }

    private void moveTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private void begin(CohortId cohort) {
        moveTo(cohorts.sessions(cohort).getFirst().time().startsAt());
    }

    private AccountId arrive() {
        var person = people.learner();
        profiles.save(person, RegistrationFixtures.profile(Category.RP));
        Acting.as(person);
        return person;
    }

    private void sign(RegistrationId place) {
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
    }

    private void choose(RegistrationId place, CohortId cohort) {
        sign(place);
        enrolment.choosePrice(place, fixtures.price(cohort));
    }

    private Booking first(CohortId cohort) {
        return Booking.of(List.of(fixtures.modules(cohort).getFirst()));
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }
}
