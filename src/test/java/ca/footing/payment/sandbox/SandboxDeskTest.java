package ca.footing.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class SandboxDeskTest {
    @Autowired
    private SandboxDesk desk;

    @Autowired
    private SandboxHooks hooks;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private AccountFixtures accounts;

    private final UUID reference = UUID.randomUUID();

    @BeforeEach
    void comeToTheDesk() {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        desk.hold(false);
        Acting.asNobody();
    }

    @Test
    void keepsMessagesBackAndSendsThemAtWill() {
        desk.hold(true);
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        desk.sendDue();
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        var message = about(session);
        assertThat(message.state()).isEqualTo("HELD");

        assertThat(desk.send(message.event())).isEqualTo(200);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(about(session).state()).isEqualTo("DELIVERED");
        assertThat(desk.send(message.event())).as("a second time").isEqualTo(200);
    }

    @Test
    void aDroppedMessageIsNeverSentByItselfAndADelayedOneLater() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var message = about(session).event();
        desk.drop(message);
        desk.sendDue();
        assertThat(about(session).state()).isEqualTo("DROPPED");

        desk.delay(message, Duration.ofHours(2));
        desk.sendDue();
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        desk.advance(Duration.ofHours(3));
        desk.sendDue();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void passingTimeEndsOpenPagesAndLetsBanksAnswer() {
        var page = payments.pageOf(fixtures.open(reference, 10_000));
        var later = UUID.randomUUID();
        var debit = payments.pageOf(fixtures.open(later, 10_000));
        fixtures.payLater(debit);

        desk.advance(Duration.ofDays(6));

        assertThat(session(PaymentFixtures.session(page)).status()).isEqualTo("expired/unpaid");
        assertThat(session(PaymentFixtures.session(debit)).status()).isEqualTo("complete/paid");
    }

    @Test
    void anEndpointsOwnSecretSignsToo() {
        var made = hooks.create(
                SandboxForm.parse("url=https%3A%2F%2Fexample.org%2Fhook&enabled_events[0]=*", SandboxHooks.CREATE));

        assertThat(hooks.secrets("refund.created")).contains(made.path("secret").stringValue());
        hooks.delete(made.path("id").stringValue());
        assertThat(hooks.secrets("refund.created"))
                .doesNotContain(made.path("secret").stringValue());
    }

    @Test
    void isForTheOfficeOnly() {
        Acting.as(accounts.learner());

        assertThatThrownBy(() -> desk.advance(Duration.ofDays(1))).isInstanceOf(AccessDeniedException.class);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
    }

    private SandboxDelivery about(String session) {
        return desk.deliveries().stream()
                .filter(delivery -> delivery.about().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private SandboxRow session(String id) {
        return desk.list("checkout.session").stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }
}
