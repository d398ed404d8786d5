package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Role;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class OutboxTest {
    @Autowired
    private Outbox outbox;

    @Autowired
    private MailWriter writer;

    @Autowired
    private MailQueue queue;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private GreenMail server;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Accounts accounts;

    private Contact person = new Contact(AccountId.next(), AccountFixtures.freshEmail(), "Ada", Languages.ENGLISH);

    @BeforeEach
    void meetSomeone() {
        var account = accounts.create(AccountFixtures.freshEmail(), "Ada", "", Languages.ENGLISH, Set.of());
        person = accounts.contact(account);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
        if (!server.isRunning()) {
            server.start();
        }
    }

    @Test
    void sendsTextHtmlAndFilesOnce() throws Exception {
        write(MailKind.PLACE_CONFIRMED, "Ada <b>", new Attachment("footing.ics", "text/calendar", bytes("BEGIN")));
        var mail = caught.latestTo(person.email().value());

        assertThat(mail.subject()).isEqualTo("Your place is confirmed – Footing");
        assertThat(mail.text()).contains("Hello Ada <b>,");
        assertThat(mail.html())
                .contains("Hello Ada &lt;b&gt;,", "<html lang=\"en-CA\"")
                .doesNotContain("<b>,");
        assertThat(mail.file("footing.ics")).isEqualTo("BEGIN");
        assertThat(mail.message().getFrom()[0]).hasToString("Footing <office@footing.example>");
        assertThat(mail.message().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.message().getMessageID()).isEqualTo("<" + row().id() + "@footing.example>");
        assertThat(caught.allTo(person.email().value())).hasSize(1);
        assertThat(row().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void aRolledBackTransactionLeavesNoMail() {
        transaction.executeWithoutResult(status -> {
            writer.write(MailKind.PLACE_EXPIRED, reference(), person, draft(MailKind.PLACE_EXPIRED, "Ada"));
            status.setRollbackOnly();
        });
        assertThat(caught.allTo(person.email().value())).isEmpty();
    }

    @Test
    void isWrittenInTheTransactionOfItsFactOnly() {
        assertThatThrownBy(() ->
                        writer.write(MailKind.PLACE_EXPIRED, reference(), person, draft(MailKind.PLACE_EXPIRED, "Ada")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameFactIsToldOnce() {
        var reference = reference();
        for (var i = 0; i < 2; i++) {
            transaction.executeWithoutResult(
                    _ -> writer.write(MailKind.PLACE_EXPIRED, reference, person, draft(MailKind.PLACE_EXPIRED, "Ada")));
        }
        assertThat(caught.allTo(person.email().value())).hasSize(1);
    }

    @Test
    void twoNodesAtOnceSendItOnce() throws Exception {
        outbox.deliverDue();
        write(MailKind.PLACE_EXPIRED, "Ada");
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var runs = nodes.invokeAll(Collections.nCopies(4, (Callable<Integer>) outbox::deliverDue));
            var sent = 0;
            for (var run : runs) {
                sent += run.get();
            }
            assertThat(sent).isEqualTo(1);
        }
        assertThat(caught.allTo(person.email().value())).hasSize(1);
    }

    @Test
    void triesAgainWhenTheMailServerIsBack() {
        outbox.deliverDue();
        write(MailKind.PLACE_EXPIRED, "Ada");
        server.stop();
        assertThat(outbox.deliverDue()).isZero();
        assertThat(row()).satisfies(mail -> {
            assertThat(mail.status()).isEqualTo(MailStatus.WAITING);
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.lastError()).isEqualTo("MailConnectException");
            assertThat(mail.nextTryAt()).isAfter(clock.instant().plusSeconds(50));
        });

        server.start();
        assertThat(caught.allTo(person.email().value()))
                .as("not before its time")
                .isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(caught.allTo(person.email().value())).hasSize(1);
        assertThat(row().lastError()).isNull();
    }

    @Test
    void givesUpAfterTwoDaysAndTheOfficeSendsItAgain() {
        outbox.deliverDue();
        write(MailKind.PLACE_EXPIRED, "Ada");
        server.stop();
        for (var i = 0; i < 12; i++) {
            outbox.deliverDue();
            clock.advance(Duration.ofHours(12));
        }
        assertThat(row().status()).isEqualTo(MailStatus.FAILED);
        assertThat(row().attempts()).isBetween(4, 10);

        server.start();
        Acting.as(AccountId.next(), Role.REGISTRAR);
        outbox.resend(row().id());
        assertThat(caught.allTo(person.email().value())).hasSize(1);
        assertThat(row().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void aNodeThatDiedWhileSendingIsFollowedByAnother() {
        outbox.deliverDue();
        write(MailKind.PLACE_EXPIRED, "Ada");
        var id = row().id();
        assertThat(queue.claim(id)).isPresent();
        assertThat(queue.claim(id)).as("taken").isEmpty();
        clock.advance(Duration.ofMinutes(11));
        assertThat(caught.allTo(person.email().value())).hasSize(1);
    }

    @Test
    void forgetsAOneTimeLinkOnceItWasSent() {
        write(MailKind.RESET_PASSWORD, "Ada");
        assertThat(caught.allTo(person.email().value())).hasSize(1);
        assertThat(row().kept()).isFalse();
        Acting.as(AccountId.next(), Role.OWNER);
        assertThatThrownBy(() -> outbox.resend(row().id())).isInstanceOf(MailNotKept.class);
    }

    @Test
    void aLapsedLinkIsNotMailedAnyMore() {
        outbox.deliverDue();
        write(MailKind.RESET_PASSWORD, "Ada");
        server.stop();
        outbox.deliverDue();
        clock.advance(Duration.ofMinutes(31));
        outbox.deliverDue();
        assertThat(row()).satisfies(mail -> {
            assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
            assertThat(mail.kept()).isFalse();
        });
    }

    @Test
    void refusesWhatWouldBreakOutOfAHeader() {
        var now = clock.instant();
        for (var subject : List.of("a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u0000b")) {
            var content = new Written(Languages.ENGLISH, subject, "text", "html", List.of(), null, false);
            assertThatThrownBy(
                            () -> new Mail(MailKind.PLACE_EXPIRED, "x", person.account(), person.email(), content, now))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Attachment("a\r\nX: y.ics", "text/calendar", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment("a.ics", "text/calendar\r\nX: y", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("ada@example.org\r\nBcc: eve@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameWithLineBreaksStaysInTheText() throws Exception {
        write(MailKind.PLACE_EXPIRED, "Ada\r\nBcc: eve@example.org");
        var mail = caught.latestTo(person.email().value());
        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(caught.allTo("eve@example.org")).isEmpty();
    }

    @Test
    void onlyTheOfficeSeesTheMail() {
        Acting.as(AccountId.next(), Role.FACILITATOR);
        assertThatThrownBy(() -> outbox.mails(null, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.resend(MailId.next())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void searchTakesSignsLiterally() {
        write(MailKind.PLACE_EXPIRED, "Ada");
        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThat(outbox.mails(null, "%")).isEmpty();
        assertThat(outbox.mails(MailStatus.FAILED, person.email().value())).isEmpty();
        assertThat(outbox.mails(MailStatus.WAITING, person.email().value().toUpperCase(Locale.ROOT)))
                .hasSize(1);
    }

    private void write(MailKind kind, String name, Attachment... files) {
        transaction.executeWithoutResult(_ -> writer.write(kind, reference(), person, draft(kind, name), files));
    }

    private Draft draft(MailKind kind, String name) {
        return writer.draft(kind, person.locale()).greeting(name).paragraph("text", "x");
    }

    private MailRow row() {
        return Acting.as(
                AccountId.next(),
                Role.REGISTRAR,
                () -> outbox.mails(null, person.email().value()).getFirst());
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
