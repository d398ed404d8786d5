package ca.footing.refund;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real policies of the market (domain notes 2.3) on real dates, and what holds for any policy. */
class RefundTermsTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    /** The Tuesday after Family Day 2027, at six in the evening. */
    private static final Instant FIRST_SESSION = at("2027-02-16T18:00");

    private static final Instant BOUGHT = at("2026-10-01T12:00");
    /** $395.00 and 13 % HST. */
    private static final Paid PAID = new Paid(Money.cad(446_35), Money.cad(51_35));

    private static final RefundPolicy OPTI = policy(
            false,
            Notice.days(0),
            TransferRule.NONE,
            new RefundTier(Notice.days(14), Share.of(100, Money.cad(50_00)), Share.of(100, Money.cad(25_00))),
            new RefundTier(Notice.businessDays(1), null, Share.of(100, Money.cad(50_00))));

    private static final RefundPolicy TRAUMA_AND_SOMATICS = policy(
            false,
            Notice.days(0),
            TransferRule.NONE,
            RefundTier.refund(Notice.days(61), new Share(100, Money.cad(100_00), true)),
            RefundTier.refund(Notice.days(31), Share.of(75, Money.cad(0))),
            RefundTier.refund(Notice.days(15), Share.of(50, Money.cad(0))));

    private static final RefundPolicy THRIVE = policy(
            false,
            Notice.days(0),
            new TransferRule(1, Money.cad(0), Notice.days(3)),
            RefundTier.refund(Notice.days(8), Share.of(100, Money.cad(0))),
            RefundTier.refund(Notice.days(3), Share.of(100, Money.cad(50_00))));

    private static final RefundPolicy CHBA = policy(
            true,
            Notice.days(0),
            new TransferRule(2, Money.cad(150_00), Notice.days(14)),
            RefundTier.refund(Notice.days(30), Share.of(100, Money.cad(150_00))),
            RefundTier.refund(Notice.days(14), Share.of(50, Money.cad(0))));

    @ParameterizedTest
    @CsvSource({
        "2027-02-02T23:59, 39635, 42135",
        "2027-02-03T00:00,     0, 39635",
        "2027-02-12T23:59,     0, 39635",
        "2027-02-13T00:00,     0,     0",
    })
    void optiGivesRefundOrCreditUntilFourteenDaysAndCreditUntilOneBusinessDay(
            LocalDateTime when, long refund, long credit) {
        var quote = terms(OPTI).quote(PAID, BOUGHT, when.atZone(TORONTO).toInstant());
        assertThat(cents(quote.refund())).isEqualTo(refund);
        assertThat(cents(quote.credit())).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-17T23:59, 33476", // less 100.00 and the card fee it would be 333.11: never less than the later 75 %
        "2027-01-16T23:59, 33476",
        "2027-01-17T00:00, 22318",
        "2027-02-01T23:59, 22318",
        "2027-02-02T00:00,     0",
    })
    void traumaAndSomaticsFallsInThreeSteps(LocalDateTime when, long refund) {
        var quote = terms(TRAUMA_AND_SOMATICS)
                .quote(PAID, BOUGHT, when.atZone(TORONTO).toInstant());
        assertThat(cents(quote.refund())).isEqualTo(refund);
        assertThat(quote.credit()).isNull();
    }

    @Test
    void traumaAndSomaticsKeepsAHundredDollarsAndTheCardFeeOfALargePayment() {
        var large = new Paid(Money.cad(2_260_00), Money.cad(260_00));
        var quote = terms(TRAUMA_AND_SOMATICS).quote(large, BOUGHT, at("2026-12-01T12:00"));
        // 2.9 % of 2,260.00 is 65.54, and 0.30
        assertThat(cents(quote.refund())).isEqualTo(2_260_00 - 100_00 - 65_54 - 30);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-08T23:59, 44635", "2027-02-09T00:00, 39635", "2027-02-13T23:59, 39635", "2027-02-14T00:00, 0"})
    void thriveGivesAllUntilAWeekAndThenAllButFifty(LocalDateTime when, long refund) {
        assertThat(cents(terms(THRIVE)
                        .quote(PAID, BOUGHT, when.atZone(TORONTO).toInstant())
                        .refund()))
                .isEqualTo(refund);
    }

    @Test
    void chbaAddsTheTaxToItsFeeAndLetsPeopleMoveTwice() {
        var gst = new Paid(Money.cad(1_050_00), Money.cad(50_00));
        var quote = terms(CHBA).quote(gst, BOUGHT, at("2027-01-01T09:00"));
        var refund = requireNonNull(quote.refund());
        assertThat(refund.amount()).isEqualTo(Money.cad(1_050_00 - 157_50));
        assertThat(refund.kept()).isEqualTo(Money.cad(157_50));
        assertThat(refund.keptTax()).isEqualTo(Money.cad(7_50));
        assertThat(terms(CHBA).movableUntil()).contains(LocalDate.of(2027, 2, 2));
        assertThat(terms(CHBA).mayMove(1, at("2027-02-02T23:59"))).isTrue();
        assertThat(terms(CHBA).mayMove(2, at("2027-02-02T23:59"))).isFalse();
        assertThat(terms(CHBA).mayMove(0, at("2027-02-03T00:00"))).isFalse();
    }

    @Test
    void theTaxInAForfeitIsThirteenOverAHundredAndThirteen() {
        var quote = terms(OPTI).quote(PAID, BOUGHT, at("2027-01-15T12:00"));
        assertThat(requireNonNull(quote.refund()).kept()).isEqualTo(Money.cad(50_00));
        assertThat(requireNonNull(quote.refund()).keptTax()).isEqualTo(Money.cad(5_75));
    }

    @Test
    void everythingComesBackWithinTheCoolingOffTime() {
        var terms = terms(policy(
                false, Notice.businessDays(5), TransferRule.NONE, OPTI.tiers().toArray(RefundTier[]::new)));
        var bought = at("2027-02-05T10:00");
        var quote = terms.quote(PAID, bought, at("2027-02-08T10:00"));
        assertThat(quote.coolingOff()).isTrue();
        assertThat(cents(quote.refund())).isEqualTo(446_35);
        assertThat(quote.until()).isEqualTo(at("2027-02-13T00:00"));
        assertThat(terms.quote(PAID, bought, at("2027-02-13T00:00")).givesNothing())
                .isTrue();
        assertThat(terms.quote(PAID, at("2027-02-15T10:00"), FIRST_SESSION).givesNothing())
                .as("not after the beginning")
                .isTrue();
    }

    @Test
    void saysUntilWhenItHoldsAndWhatComesNext() {
        var timeline = terms(OPTI).quote(PAID, BOUGHT, at("2027-01-15T12:00")).timeline();
        assertThat(timeline).hasSize(3);
        assertThat(timeline.getFirst().until()).isEqualTo(at("2027-02-03T00:00"));
        assertThat(timeline.get(1).refund()).isNull();
        assertThat(timeline.get(1).until()).isEqualTo(at("2027-02-13T00:00"));
        assertThat(timeline.getLast().givesNothing()).isTrue();
        assertThat(timeline.getLast().until()).isNull();
    }

    @Test
    void aLaterBeginningMovesTheDatesAndAnEarlierOneDoesNot() {
        var agreed = terms(THRIVE);
        assertThat(agreed.notBefore(at("2027-03-16T18:00")).steps().getFirst().until())
                .isEqualTo("2027-03-08");
        assertThat(agreed.notBefore(at("2027-01-16T18:00"))).isEqualTo(agreed);
    }

    @Test
    void isReadAgainAsItWasKept() {
        var terms = terms(OPTI);
        assertThat(RefundTermsFormat.terms(RefundTermsFormat.write(terms))).isEqualTo(terms);
        assertThat(RefundTermsFormat.policy(RefundTermsFormat.write(CHBA))).isEqualTo(CHBA);
    }

    @Test
    void readsWhatTheFirstPurchasesKept() {
        var kept = """
                [{"until":"2027-02-02","percent":100,"fee":{"minor":2500,"currency":"CAD","zero":false}},
                 {"until":"2027-02-09","percent":50,"fee":{"minor":0,"currency":"CAD"}},
                 {"until":"2027-03-01","percent":0,"fee":{"minor":0,"currency":"CAD"}}]""";
        var terms = RefundTermsFormat.terms(kept, terms(CHBA));
        assertThat(cents(terms.quote(PAID, BOUGHT, at("2027-02-02T23:59")).refund()))
                .isEqualTo(446_35 - 25_00);
        assertThat(cents(terms.quote(PAID, BOUGHT, at("2027-02-09T23:59")).refund()))
                .isEqualTo(223_18);
        assertThat(terms.quote(PAID, BOUGHT, at("2027-02-10T00:00")).givesNothing())
                .isTrue();
    }

    @Test
    void isSaidInDatesInBothLanguages() {
        var texts = new Texts();
        var english =
                new RefundWords(terms(OPTI), Languages.ENGLISH, (key, args) -> texts.get(Languages.ENGLISH, key, args));
        assertThat(english.lines())
                .containsExactly(
                        new RefundWords.Line(
                                "Until Tuesday, February 2, 2027",
                                "100% of the price less $50.00 back, or 100% of the price less $25.00 as a credit toward a later cohort"),
                        new RefundWords.Line(
                                "Until Friday, February 12, 2027",
                                "100% of the price less $50.00 as a credit toward a later cohort"),
                        new RefundWords.Line("After that", "Nothing comes back, except for a medical reason"));
        var french =
                new RefundWords(terms(CHBA), Languages.FRENCH, (key, args) -> texts.get(Languages.FRENCH, key, args));
        assertThat(french.lines().getFirst().when()).startsWith("Jusqu’au dimanche 17 janvier 2027");
        assertThat(french.notes().getFirst()).contains("jusqu’à 2 fois", "2 février 2027");
    }

    @Test
    void refusesAScheduleThatGrowsOrIsOutOfRange() {
        assertInvalid(
                RefundTier.refund(Notice.days(14), Share.of(50, Money.cad(0))),
                RefundTier.refund(Notice.days(7), Share.of(100, Money.cad(0))));
        assertInvalid(
                new RefundTier(Notice.days(14), null, Share.of(100, Money.cad(0))),
                RefundTier.refund(Notice.days(7), Share.of(10, Money.cad(0))));
        assertInvalid(RefundTier.refund(Notice.days(-1), Share.of(50, Money.cad(0))));
        assertInvalid(RefundTier.refund(Notice.days(1), Share.of(101, Money.cad(0))));
        assertInvalid(RefundTier.refund(Notice.days(1), Share.of(50, Money.cad(-1))));
        assertInvalid(new RefundTier(Notice.days(1), null, null));
        assertInvalid(
                RefundTier.refund(Notice.days(7), Share.of(50, Money.cad(0))),
                RefundTier.refund(Notice.days(7), Share.of(50, Money.cad(0))));
        assertThat(OPTI.requireValid()).isSameAs(OPTI);
    }

    /** 400 policies and payments: never more out than in, never more later than earlier, and every cent is somewhere. */
    @Test
    void holdsForAnyPolicy() {
        var random = new Random(20270216);
        for (var i = 0; i < 400; i++) {
            var policy = anyPolicy(random);
            var terms = terms(policy);
            var net = random.nextLong(0, 300_000);
            var paid = new Paid(
                    Money.cad(net).plus(Money.cad(net).percent(new BigDecimal(13))),
                    Money.cad(net).percent(new BigDecimal(13)));
            var lastRefund = Long.MAX_VALUE;
            var lastCredit = Long.MAX_VALUE;
            for (var moment = FIRST_SESSION.minusSeconds(86_400L * 90);
                    moment.isBefore(FIRST_SESSION.plusSeconds(86_400));
                    moment = moment.plusSeconds(random.nextLong(3_600, 900_000))) {
                var quote = terms.quote(paid, FIRST_SESSION.minusSeconds(86_400L * 80), moment);
                assertSound(quote);
                assertThat(cents(quote.refund())).isLessThanOrEqualTo(lastRefund);
                assertThat(cents(quote.credit())).isLessThanOrEqualTo(lastCredit);
                lastRefund = cents(quote.refund());
                lastCredit = cents(quote.credit());
                if (quote.until() != null) {
                    var later = terms.quote(paid, FIRST_SESSION.minusSeconds(86_400L * 80), quote.until());
                    assertThat(later).isEqualTo(quote.next());
                    var justBefore = terms.quote(
                            paid,
                            FIRST_SESSION.minusSeconds(86_400L * 80),
                            requireNonNull(quote.until()).minusMillis(1));
                    assertThat(justBefore.refund()).isEqualTo(quote.refund());
                }
            }
            assertThat(terms.quote(paid, FIRST_SESSION.minusSeconds(86_400L), FIRST_SESSION)
                            .givesNothing())
                    .isTrue();
        }
    }

    private static void assertSound(RefundQuote quote) {
        for (var offer : new Offer[] {quote.refund(), quote.credit()}) {
            if (offer != null) {
                assertThat(offer.amount().minor()).isPositive();
                assertThat(offer.amount().plus(offer.kept()))
                        .isEqualTo(quote.paid().gross());
                assertThat(offer.kept().isNegative()).isFalse();
                assertThat(offer.keptTax().isNegative()).isFalse();
                assertThat(quote.paid().taxIn(offer.amount()).plus(offer.keptTax()))
                        .isEqualTo(quote.paid().tax());
            }
        }
    }

    private static RefundPolicy anyPolicy(Random random) {
        var tiers = new ArrayList<RefundTier>();
        var days = random.nextInt(40, 80);
        var percent = 100;
        while (days > 0 && percent > 0) {
            var fee = Money.cad(random.nextLong(0, 20_000));
            var credit = random.nextBoolean() ? null : new Share(percent, Money.cad(random.nextLong(0, 9_000)), false);
            tiers.add(new RefundTier(
                    new Notice(days, random.nextBoolean() ? DayUnit.CALENDAR : DayUnit.BUSINESS),
                    new Share(percent, fee, random.nextBoolean()),
                    credit));
            days -= random.nextInt(1, 30);
            percent -= random.nextInt(0, 60);
        }
        return policy(
                random.nextBoolean(),
                new Notice(random.nextInt(6), DayUnit.BUSINESS),
                TransferRule.NONE,
                tiers.toArray(RefundTier[]::new));
    }

    private static void assertInvalid(RefundTier... tiers) {
        var policy = policy(false, Notice.days(0), TransferRule.NONE, tiers);
        assertThatThrownBy(policy::requireValid).isInstanceOf(RefundScheduleInvalid.class);
    }

    private static RefundPolicy policy(
            boolean feesBeforeTax, Notice coolingOff, TransferRule transfers, RefundTier... tiers) {
        return new RefundPolicy(
                List.of(tiers),
                feesBeforeTax,
                coolingOff,
                transfers,
                true,
                true,
                new CardFee(new BigDecimal("2.9"), Money.cad(30)),
                12);
    }

    private static RefundTerms terms(RefundPolicy policy) {
        return new RefundTerms(policy, FIRST_SESSION, TORONTO);
    }

    private static long cents(@Nullable Offer offer) {
        return offer == null ? 0 : offer.amount().minor();
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(TORONTO).toInstant();
    }
}
