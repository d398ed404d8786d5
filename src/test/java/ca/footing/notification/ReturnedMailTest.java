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
import ca.footing.account.AddressChanged;
import ca.footing.account.Contact;
import ca.footing.account.Role;
import ca.footing.mailbox.Mailboxes;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail that comes back: refused at once by SMTP, or reported later and read over IMAP; and how that heals. */
@FootingTest
class ReturnedMailTest {
    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRepository mails;

    @Autowired
    private MailQueue queue;

    @Autowired
    private MissedMails missed;

    @Autowired
    private MailRetention retention;

    @Autowired
    private MailWriter writer;

    @Autowired
    private MailSettings settings;

    @Autowired
    private Texts texts;

    @Autowired
    private DocumentCopies copies;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    private Contact person = new Contact(AccountId.next(), AccountFixtures.freshEmail(), "Ada", Languages.ENGLISH);
    private BounceServer reports = new BounceServer();

    @BeforeEach
    void meetSomeone() {
        var account = accounts.create(AccountFixtures.freshEmail(), "Ada", "", Languages.ENGLISH, Set.of());
        person = accounts.contact(account);
        outbox.deliverDue();
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
        reports.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 No such user|RETURNED",
                "550 5.2.1 Mailbox disabled|RETURNED",
                "552 5.2.2 Mailbox full|RETURNED",
                "550 No such user here|RETURNED",
                "554 5.7.1 Rejected as spam|FAILED",
                "550 5.7.26 Sender not authenticated|FAILED",
                "553 5.1.8 Sender address has null MX|FAILED",
                "552 5.2.3 Message too large|FAILED",
                "450 4.2.0 Greylisted|WAITING",
                "452 4.2.2 Mailbox full for now|WAITING"
            })
    void onlyAMailboxThatRefusesForGoodComesBack(String reply, MailStatus status) throws IOException {
        var mail = write();
        try (var server = new RefusingServer(reply)) {
            sending(server).deliverDue();
        }
        assertThat(row(mail).status()).isEqualTo(status);
        assertThat(row(mail).lastError()).doesNotContain("user", "ailbox", "spam");
        assertThat(mailboxes.isReachable(person.account())).isEqualTo(status != MailStatus.RETURNED);
    }

    @Test
    void aReportThatComesLaterIsReadOverImap() {
        var mail = sent();
        reports.report(messageId(mail), person.email().value(), "failed", "5.1.1");
        assertThat(box().read()).isEqualTo(1);
        assertThat(row(mail).status()).isEqualTo(MailStatus.RETURNED);
        assertThat(row(mail).lastError()).isEqualTo("5.1.1");
        assertThat(mailboxes.isReachable(person.account())).isFalse();
        assertThat(history(mail)).containsExactly(MailStepKind.ACCEPTED, MailStepKind.RETURNED);
        assertThat(box().read()).as("read once").isZero();
    }

    @Test
    void aDelayIsNotedAndChangesNothingElse() {
        var mail = sent();
        reports.report(messageId(mail), person.email().value(), "delayed", "4.4.1");
        assertThat(box().read()).isEqualTo(1);
        assertThat(row(mail).status()).isEqualTo(MailStatus.SENT);
        assertThat(mailboxes.isReachable(person.account())).isTrue();
        assertThat(history(mail)).containsExactly(MailStepKind.ACCEPTED, MailStepKind.DELAYED);
    }

    @Test
    void whatIsForgedOrUnknownChangesNothing() {
        var mail = sent();
        var address = person.email().value();
        reports.report("<" + UUID.randomUUID() + "@footing.example>", address, "failed", "5.1.1");
        reports.report(messageId(mail).replace("footing.example", "evil.example"), address, "failed", "5.1.1");
        reports.report(messageId(mail), "somebody-else@example.org", "failed", "5.1.1");
        reports.report(messageId(mail), address, "failed", "4.1.1");
        reports.report(messageId(mail), address, "relayed", "5.1.1");
        reports.report(messageId(mail), "not an address", "failed", "5.1.1");
        reports.report("nonsense", address, "failed", "5.1.1");
        reports.post("""
                From: friend@example.org
                To: returned@footing.example
                Subject: Undelivered
                Content-Type: text/plain

                Final-Recipient: rfc822; %s
                Status: 5.1.1
                Message-ID: %s
                """.formatted(address, messageId(mail)));
        assertThat(box().read()).isZero();
        assertThat(row(mail).status()).isEqualTo(MailStatus.SENT);
        assertThat(mailboxes.isReachable(person.account())).isTrue();
    }

    @Test
    void aReportAboutAMailThatNeverWentOutChangesNothing() {
        var mail = write();
        reports.report(messageId(mail), person.email().value(), "failed", "5.1.1");
        assertThat(box().read()).isZero();
        assertThat(mailboxes.isReachable(person.account())).isTrue();
    }

    @Test
    void withoutAMailboxOrWithoutItsServerNothingHappens() {
        var nowhere = new BounceSettings("", 993, "", "", "INBOX", true, null);
        assertThat(new BounceBox(nowhere, settings, queue).read()).isZero();
        var away = reports.settings();
        reports.close();
        assertThat(new BounceBox(away, settings, queue).read()).isZero();
        assertThatThrownBy(() -> new BounceSettings("imap.example.org", 993, "x", "", "INBOX", true, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tryingAgainSendsWhatWasMissedAndHealsWhenItIsTaken() {
        var first = returned();
        var second = returned();
        Acting.as(person.account(), Role.LEARNER);
        assertThat(mailboxes.mine()).hasValueSatisfying(mine -> {
            assertThat(mine.address()).isEqualTo(person.email());
            assertThat(mine.trying()).isFalse();
        });
        mailboxes.tryMineAgain();
        assertThat(mailboxes.mine())
                .hasValueSatisfying(mine -> assertThat(mine.trying()).isTrue());
        assertThat(mailboxes.isReachable(person.account())).as("not yet").isFalse();

        assertThat(caught.allTo(person.email().value())).hasSize(4);
        assertThat(mailboxes.mine()).isEmpty();
        assertThat(row(first).status()).isEqualTo(MailStatus.SENT);
        assertThat(row(second).status()).isEqualTo(MailStatus.SENT);
        assertThat(caught.latestTo(person.email().value()).subject()).doesNotContain("arrives");
    }

    @Test
    void whoMissedNothingGetsALetterThatSaysSo() {
        mailboxesReturned();
        Acting.as(person.account(), Role.LEARNER, () -> {
            mailboxes.tryMineAgain();
            return true;
        });
        assertThat(caught.latestTo(person.email().value()).subject()).isEqualTo("Your mail arrives – Footing");
        assertThat(mailboxes.isReachable(person.account())).isTrue();
    }

    @Test
    void anAcceptedMailByItselfHealsNothing() {
        returned();
        sent();
        assertThat(mailboxes.isReachable(person.account())).isFalse();
    }

    @Test
    void aTryThatComesBackIsAsBefore() {
        var mail = returned();
        Acting.as(AccountId.next(), Role.REGISTRAR);
        mailboxes.tryAgain(person.account());
        outbox.deliverDue();
        assertThat(mailboxes.isReachable(person.account())).isTrue();
        reports.report(messageId(mail), person.email().value(), "failed", "5.1.1");
        box().read();
        assertThat(mailboxes.isReachable(person.account()))
                .as("a report about the first sending is old news")
                .isTrue();
        reports.report(messageId(mail).replace("@", ".1@"), person.email().value(), "failed", "5.1.1");
        box().read();
        assertThat(mailboxes.isReachable(person.account())).isFalse();
        assertThat(row(mail).status()).isEqualTo(MailStatus.RETURNED);
    }

    @Test
    void aConfirmedNewAddressHealsAndTheMissedMailGoesThere() {
        var mail = returned();
        var fresh = AccountFixtures.freshEmail();
        transaction.executeWithoutResult(_ -> events.publishEvent(new AddressChanged(person.account(), fresh)));
        assertThat(mailboxes.isReachable(person.account())).isTrue();

        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThat(outbox.resendMissed(person.account())).isEqualTo(1);
        assertThat(outbox.resendMissed(person.account())).as("nothing is left").isZero();
        outbox.deliverDue();
        assertThat(row(mail).status()).isEqualTo(MailStatus.SENT);
        assertThat(history(mail))
                .containsExactly(
                        MailStepKind.ACCEPTED, MailStepKind.RETURNED, MailStepKind.RESENT, MailStepKind.ACCEPTED);
    }

    @Test
    void mailThatWentToAnotherAddressSaysNothingOfThePresentOne() {
        var mail = write(AccountFixtures.freshEmail().value());
        outbox.deliverDue();
        reports.report(messageId(mail), row(mail).recipient().value(), "failed", "5.1.1");
        assertThat(box().read()).isEqualTo(1);
        assertThat(row(mail).status()).isEqualTo(MailStatus.RETURNED);
        assertThat(mailboxes.isReachable(person.account())).isTrue();
    }

    @Test
    void theTextIsForgottenAfterTheStatedTimeAndTheFactStays() {
        var mail = sent();
        var waiting = write();
        clock.advance(settings.kept().minus(Duration.ofDays(1)));
        drain();
        assertThat(row(mail).kept()).isTrue();
        clock.advance(Duration.ofDays(2));
        drain();
        assertThat(row(mail).kept()).isFalse();
        assertThat(row(waiting).kept()).as("what waits is kept").isTrue();
        assertThat(history(mail)).endsWith(MailStepKind.FORGOTTEN);
        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThatThrownBy(() -> outbox.resend(mail)).isInstanceOf(MailNotKept.class);
    }

    @Test
    void theOfficeAloneSeesAndResends() {
        var mail = sent();
        Acting.as(person.account(), Role.FACILITATOR);
        assertThatThrownBy(() -> outbox.history(mail)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.resendMissed(person.account())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mailboxes.tryAgain(person.account())).isInstanceOf(AccessDeniedException.class);
        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThatThrownBy(() -> outbox.history(MailId.next())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whoseMailComesBackIsKnownToThoseWhoCareForThem() {
        returned();
        Acting.as(AccountId.next(), Role.FACILITATOR);
        assertThat(mailboxes.returned(List.of(person.account(), AccountId.next())))
                .containsOnlyKeys(person.account());
        Acting.as(AccountId.next(), Role.LEARNER);
        assertThatThrownBy(() -> mailboxes.returned(List.of(person.account())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void mailboxesReturned() {
        transaction.executeWithoutResult(_ -> mailboxes.cameBack(person.account(), person.email(), "5.1.1"));
    }

    private void drain() {
        while (retention.forgetOld() > 0) {
            Thread.onSpinWait();
        }
    }

    private MailId returned() {
        var mail = sent();
        reports.report(messageId(mail), person.email().value(), "failed", "5.1.1");
        assertThat(box().read()).isEqualTo(1);
        return mail;
    }

    private MailId sent() {
        var mail = write();
        outbox.deliverDue();
        return mail;
    }

    private MailId write() {
        return write(person.email().value());
    }

    private MailId write(String address) {
        var reference = UUID.randomUUID().toString();
        transaction.executeWithoutResult(_ -> writer.write(
                MailKind.PLACE_EXPIRED,
                reference,
                person.account(),
                new ca.footing.shared.EmailAddress(address),
                writer.draft(MailKind.PLACE_EXPIRED, person.locale())
                        .greeting("Ada")
                        .paragraph("text", "x")));
        return mails.findByKindAndReference(MailKind.PLACE_EXPIRED, reference)
                .orElseThrow()
                .id();
    }

    private BounceBox box() {
        return new BounceBox(reports.settings(), settings, queue);
    }

    private Outbox sending(RefusingServer server) {
        var mailer = new Mailer(server.sender(), settings, reports.settings(), texts, copies);
        return new Outbox(mails, queue, mailer, missed);
    }

    private String messageId(MailId mail) {
        return "<" + mail + "@" + settings.domain() + ">";
    }

    private MailRow row(MailId mail) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> outbox.history(mail))
                .mail();
    }

    private List<MailStepKind> history(MailId mail) {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> outbox.history(mail)).steps().stream()
                .map(MailStepRow::kind)
                .toList();
    }
}
