package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.mailbox.MailboxTried;
import ca.footing.mailbox.Mailboxes;
import ca.footing.shared.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what did not reach people, to the address that they have now. */
@Component
@Transactional
class MissedMails {
    private final MailRepository mails;
    private final MailStepRepository steps;
    private final MailWriter writer;
    private final Accounts accounts;
    private final Mailboxes mailboxes;
    private final Clock clock;

    MissedMails(
            MailRepository mails,
            MailStepRepository steps,
            MailWriter writer,
            Accounts accounts,
            Mailboxes mailboxes,
            Clock clock) {
        this.mails = mails;
        this.steps = steps;
        this.writer = writer;
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /** A mailbox is tried with what was missed; with a short letter of its own when nothing was. */
    @EventListener
    void on(MailboxTried event) {
        if (resendAll(event.account()) == 0) {
            var person = accounts.contact(event.account());
            var draft = writer.draft(MailKind.ADDRESS_CHECK, person.locale())
                    .greeting(person.name())
                    .paragraph("text")
                    .fine("nothing");
            writer.write(MailKind.ADDRESS_CHECK, Ids.next().toString(), person, draft);
        }
    }

    int resendAll(AccountId account) {
        var missed = mails.missed(account);
        missed.forEach(this::resend);
        return missed.size();
    }

    /** @throws MailNotKept when its text is no longer there */
    void resend(Mail mail) {
        var account = mail.account();
        mail.resend(
                account == null ? mail.recipient() : accounts.contact(account).email(), clock.instant());
        steps.save(new MailStep(mail, MailStepKind.RESENT, mail.recipient(), "", clock.instant()));
        if (account != null) {
            mailboxes.awaitAnswer(account);
        }
    }

    @Transactional(readOnly = true)
    List<MailStepRow> history(MailId mail) {
        return steps.of(mail);
    }
}
