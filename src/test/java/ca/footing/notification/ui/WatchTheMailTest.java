package ca.footing.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.PasswordChanged;
import ca.footing.account.PasswordResetRequested;
import ca.footing.account.Role;
import ca.footing.notification.MailStatus;
import ca.footing.notification.Outbox;
import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class WatchTheMailTest extends SpringBrowserlessTest {
    private static final int ROUNDS = 200;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Outbox outbox;

    @Autowired
    private GreenMail server;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
        if (!server.isRunning()) {
            server.start();
        }
    }

    @Test
    void theRegistrarSendsAFailedMailAgain() {
        var address = failed(new PasswordChanged(learner()));
        Acting.as(AccountId.next(), Role.REGISTRAR);
        navigate(OutboxView.class);
        look(address);
        assertThat(rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).contains(address, "Password changed", "Failed", "MailConnectException"));

        server.start();
        test(findInView(Button.class).withText("Send again").single()).click();
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Waiting"));
        outbox.deliverDue();
        look(address);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Sent"));
    }

    @Test
    void aMailWithAOneTimeLinkIsNotSentAgain() {
        var address = failed(new PasswordResetRequested(learner(), "token-" + AccountId.next()));
        Acting.as(AccountId.next(), Role.OWNER);
        navigate(OutboxView.class);
        look(address);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("not kept"));
        assertThat(findInView(Button.class).withText("Send again").all()).isEmpty();
    }

    @Test
    void saysSoWhenNothingMatches() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
        navigate(OutboxView.class);
        look("nobody-has-this-address");
        assertThat(findInView(H2.class).single().getText()).isEqualTo("No mail here");
    }

    private void look(String recipient) {
        var field = findInView(TextField.class).single();
        test(field).setValue("");
        test(field).setValue(recipient);
    }

    private List<String> rows() {
        return findInView(Div.class).withClassName("row-card").all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private AccountId learner() {
        return people.learner();
    }

    private String failed(Object event) {
        var account = event instanceof PasswordChanged changed
                ? changed.account()
                : ((PasswordResetRequested) event).account();
        drain();
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        server.stop();
        var address = accounts.contact(account).email().value();
        for (var round = 0; round < ROUNDS && !isGivenUp(address); round++) {
            outbox.deliverDue();
            clock.advance(Duration.ofHours(13));
        }
        return address;
    }

    /** What other tests left waiting goes first: while the server is away only one mail is tried a round. */
    private void drain() {
        for (var round = 0; round < ROUNDS && outbox.deliverDue() > 0; round++) {
            // goes on until nothing is due
        }
    }

    private boolean isGivenUp(String address) {
        return Acting.as(
                AccountId.next(),
                Role.REGISTRAR,
                () -> !outbox.mails(MailStatus.FAILED, address).isEmpty());
    }
}
