package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.account.AccountId;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.Quote;
import ca.footing.tax.QuoteLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00.5Z");

    private final Payment payment = new Payment(request(10_000), false, NOW);

    @Test
    void beginsWithOneOpenAttemptWhoseEndIsFixed() {
        var attempt = payment.attempts().open().orElseThrow();

        assertThat(attempt.live().expiresAt()).isEqualTo(Instant.parse("2026-11-23T15:31:00Z"));
        assertThatThrownBy(() -> payment.begin(NOW)).isInstanceOf(IllegalStateException.class);
        attempt.become(AttemptStatus.EXPIRED);
        var second = payment.begin(NOW.plus(Duration.ofMinutes(40)));
        assertThat(second.id()).isNotEqualTo(attempt.id());
    }

    @Test
    void oneKeyNeverMakesTwoPages() {
        var attempt = payment.attempts().open().orElseThrow();
        attempt.hasPage("cs_1", "https://example.org");
        attempt.hasPage("cs_1", "https://example.org");

        assertThatThrownBy(() -> attempt.hasPage("cs_2", null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDecidedPaymentStaysDecided() {
        payment.succeed(10_000, "pi_1", NOW);

        assertThat(payment.fail()).isFalse();
        assertThat(payment.process("pi_1")).isFalse();
        assertThatThrownBy(() -> payment.succeed(10_000, "pi_1", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> payment.begin(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void theBankMayTakeItsTimeAndRefuse() {
        assertThat(payment.process("pi_1")).isTrue();
        assertThat(payment.process("pi_1")).isFalse();
        assertThat(payment.fail()).isTrue();
        assertThat(payment.fail()).isFalse();
        assertThatThrownBy(() -> payment.succeed(10_000, "pi_1", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void moneyForReviewIsAcceptedOnlyToTheCent() {
        payment.receiveForReview(9_999, "pi_1", NOW, "payment.review.AMOUNT_DIFFERS");
        assertThatThrownBy(payment::accept).isInstanceOf(IllegalStateException.class);

        var other = new Payment(request(10_000), false, NOW);
        other.receiveForReview(10_000, "pi_1", NOW, "payment.review.PAID_AFTER_CLOSING");
        other.accept();
        assertThat(other.status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void knowsItsPriceAgain() {
        assertThat(payment.asked().isSameAs(request(10_000))).isTrue();
        assertThat(payment.asked().isSameAs(request(10_001))).isFalse();
        assertThat(new Payment(request(0), false, NOW).attempts().open()).isEmpty();
    }

    private static CheckoutRequest request(long cents) {
        var line = new QuoteLine("Workshop", Money.cad(cents), "", BigDecimal.ZERO, Money.cad(0));
        var quote = new Quote(List.of(line), Province.ON, Money.cad(cents), Money.cad(0), Money.cad(cents));
        return new CheckoutRequest(
                UUID.randomUUID(), AccountId.next(), "Ada", quote, "Workshop", Languages.ENGLISH, "back");
    }
}
