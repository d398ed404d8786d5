package ca.footing.notification;

import ca.footing.mailbox.Mailboxes;
import ca.footing.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a delivery that touch the database, each a short transaction of its own. */
@Component
@Transactional
class MailQueue {
    /** Longer than SMTP's time-outs together: after it, an attempt that never reported back counts as lost. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 100;

    private final MailRepository mails;
    private final MailStepRepository steps;
    private final Mailboxes mailboxes;
    private final Clock clock;

    MailQueue(MailRepository mails, MailStepRepository steps, Mailboxes mailboxes, Clock clock) {
        this.mails = mails;
        this.steps = steps;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<MailId> due() {
        return mails.due(clock.instant(), Limit.of(AT_ONCE));
    }

    /** The mail, taken for one attempt; empty when another node was faster. */
    Optional<Outgoing> claim(MailId id) {
        var now = clock.instant();
        if (mails.claim(id, now, now.plus(LEASE)) == 0) {
            return Optional.empty();
        }
        return mails.findById(id).map(Mail::outgoing);
    }

    void sent(Outgoing sent) {
        mails.findById(sent.id()).ifPresent(mail -> {
            mail.sent(clock.instant());
            note(mail, MailStepKind.ACCEPTED, sent.recipient(), "");
        });
        if (sent.account() != null) {
            mailboxes.accepted(sent.account(), sent.recipient());
        }
    }

    void failed(Outgoing tried, Mailer.Failure failure) {
        mails.findById(tried.id()).ifPresent(mail -> {
            if (failure.noMailbox()) {
                cameBack(mail, MailStepKind.REFUSED, tried.recipient(), failure.error());
                return;
            }
            mail.failed(failure.error(), failure.forGood(), clock.instant());
            var kind = mail.status() == MailStatus.FAILED ? MailStepKind.GIVEN_UP : MailStepKind.POSTPONED;
            note(mail, kind, tried.recipient(), failure.error());
        });
    }

    /**
     * Believes a report about a mail of ours only if the mail was handed over for that very recipient; a second report of
     * the same changes nothing.
     *
     * @return whether it told anything new
     */
    boolean reported(DeliveryReport report) {
        var mail = mails.findById(report.about().mail()).orElse(null);
        var to = report.recipient();
        var kind = report.isFinal() ? MailStepKind.RETURNED : MailStepKind.DELAYED;
        if (mail == null || !steps.existsByMailAndKindAndRecipient(mail.id(), MailStepKind.ACCEPTED, to)) {
            return false;
        }
        if (report.isFinal() && mail.isSentAs(report.about(), to)) {
            cameBack(mail, kind, to, report.answer());
            return true;
        }
        if (steps.existsByMailAndKindAndRecipientAndAnswer(mail.id(), kind, to, report.answer())) {
            return false;
        }
        note(mail, kind, to, report.answer());
        return true;
    }

    private void cameBack(Mail mail, MailStepKind how, EmailAddress recipient, String answer) {
        mail.cameBack(answer);
        note(mail, how, recipient, answer);
        var account = mail.account();
        if (account != null) {
            mailboxes.cameBack(account, recipient, answer);
        }
    }

    private void note(Mail mail, MailStepKind kind, EmailAddress recipient, String answer) {
        steps.save(new MailStep(mail, kind, recipient, answer, clock.instant()));
    }
}
