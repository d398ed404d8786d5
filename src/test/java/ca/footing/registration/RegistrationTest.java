package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.payment.PaymentId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2027-01-04T15:00:00Z");
    private static final Instant CLOSING = NOW.plus(Duration.ofDays(3));
    private static final HoldSettings SETTINGS = new HoldSettings(
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            2,
            Duration.ofMinutes(35),
            Duration.ofMinutes(10),
            Duration.ofDays(10),
            Duration.ofDays(1),
            Duration.ofHours(4));
    private static final PriceCategory PRICE = new PriceCategory(
            PriceCategoryId.next(), new LocalizedText("Full", "Régulier"), Money.cad(10_000), Set.of());

    private static final PriceOffer OFFER = new PriceOffer(PRICE, PRICE.price(), false, true, null);

    private final Registration place = new Registration(
            RegistrationId.next(), CohortId.next(), Booking.WHOLE, AccountId.next(), Hold.begin(NOW, SETTINGS.hold()));

    @Test
    void holdsASeatForHalfAnHour() {
        assertThat(place.facts().isHeld(at(29))).isTrue();
        assertThat(place.isLapsed(at(29))).isFalse();
        assertThat(place.isLapsed(at(30))).isTrue();
    }

    @Test
    void extendsTheHoldTwiceAndNoMore() {
        place.extendHold(at(10), CLOSING, SETTINGS);
        place.extendHold(at(40), CLOSING, SETTINGS);
        assertThat(place.facts().heldUntil()).isEqualTo(at(60));
        assertThatThrownBy(() -> place.extendHold(at(50), CLOSING, SETTINGS)).isInstanceOf(NoExtensionLeft.class);
    }

    @Test
    void neverExtendsBeyondTheClosingOfRegistration() {
        place.extendHold(at(10), at(37), SETTINGS);
        assertThat(place.facts().heldUntil()).isEqualTo(at(37));
        assertThatThrownBy(() -> place.extendHold(at(12), at(37), SETTINGS)).isInstanceOf(NoExtensionLeft.class);
    }

    @Test
    void refusesEveryStepOnceTheHoldHasLapsed() {
        assertThatThrownBy(() -> place.extendHold(at(31), CLOSING, SETTINGS)).isInstanceOf(HoldLapsed.class);
        assertThatThrownBy(() -> place.signAgreement("1", at(31))).isInstanceOf(HoldLapsed.class);
        assertThatThrownBy(() -> place.choosePrice(OFFER, at(31))).isInstanceOf(HoldLapsed.class);
        assertThatThrownBy(() -> place.beginPayment("", "", at(31), SETTINGS)).isInstanceOf(HoldLapsed.class);
    }

    @Test
    void leadsThroughTheStepsInOrder() {
        assertThat(place.facts().next(false, true)).isEqualTo(Step.PROFILE);
        assertThat(place.facts().next(true, true)).isEqualTo(Step.AGREEMENT);
        place.signAgreement("2026-2", at(5));
        assertThat(place.facts().next(true, true)).isEqualTo(Step.PRICE);
        place.choosePrice(OFFER, at(6));
        assertThat(place.facts().next(true, true)).isEqualTo(Step.PAYMENT);
        place.confirm(PaymentId.next(), at(9));
        assertThat(place.facts().next(true, true)).isEqualTo(Step.DONE);
    }

    @Test
    void keepsTheSeatForAsLongAsThePaymentPageLives() {
        place.choosePrice(OFFER, at(20));
        place.beginPayment("quote", "refunds", at(25), SETTINGS);
        assertThat(place.facts().heldUntil()).isEqualTo(at(60));
    }

    @Test
    void doesNotBeginAPaymentWithoutAPrice() {
        assertThatThrownBy(() -> place.beginPayment("quote", "refunds", at(1), SETTINGS))
                .isInstanceOf(StepsMissing.class);
    }

    @Test
    void doesNotLetOnePersonHoldASeatAllDayByBeginningToPayAgainAndAgain() {
        place.choosePrice(OFFER, at(0));
        for (var minute = 20; minute <= 240; minute += 20) {
            place.beginPayment("quote", "refunds", at(minute), SETTINGS);
        }
        assertThatThrownBy(() -> place.beginPayment("quote", "refunds", at(241), SETTINGS))
                .isInstanceOf(HoldTooLong.class);
    }

    @Test
    void leavesTenMinutesAfterADeclinedCard() {
        place.rehold(hold -> hold.afterFailure(at(27), SETTINGS));
        assertThat(place.facts().heldUntil()).isEqualTo(at(37));
    }

    @Test
    void givesNoGraceWhenThePaymentWasGivenUpBecauseTheHoldHadLapsed() {
        place.rehold(hold -> hold.afterFailure(at(31), SETTINGS));
        assertThat(place.isLapsed(at(31))).isTrue();
    }

    @Test
    void keepsTheSeatForDaysWhileABankSettles() {
        place.choosePrice(OFFER, at(1));
        place.rehold(hold -> hold.awaitingBank(at(20), SETTINGS));
        assertThat(place.isLapsed(NOW.plus(Duration.ofDays(9)))).isFalse();
        assertThatThrownBy(() -> place.beginPayment("", "", at(25), SETTINGS)).isInstanceOf(PaymentUnderWay.class);
        place.rehold(hold -> hold.afterFailure(NOW.plus(Duration.ofDays(4)), SETTINGS));
        assertThat(place.facts().heldUntil()).isEqualTo(NOW.plus(Duration.ofDays(5)));
    }

    @Test
    void confirmsEvenAMomentAfterTheHoldLapsedWhileTheSeatIsStillThere() {
        place.confirm(PaymentId.next(), at(32));
        assertThat(place.facts().status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(place.facts().heldUntil()).isNull();
        assertThat(place.isLapsed(at(500))).isFalse();
    }

    @Test
    void isNoLongerLiveOnceItExpiredAndCanBeSeatedAgain() {
        place.expire(at(31));
        assertThat(place.isLive()).isFalse();
        assertThatThrownBy(() -> place.expire(at(32))).isInstanceOf(IllegalStateException.class);
        place.reseat(PaymentId.next(), at(40));
        assertThat(place.facts().status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(place.isLive()).isTrue();
    }

    @Test
    void cannotBeGivenUpOnceConfirmed() {
        place.confirm(PaymentId.next(), at(5));
        assertThatThrownBy(() -> place.giveUp(at(6))).isInstanceOf(IllegalStateException.class);
    }

    private static Instant at(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
