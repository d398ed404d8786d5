package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits, went or failed. */
@Service
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int ROWS = 200;

    private final MailRepository mails;
    private final MailQueue queue;
    private final Mailer mailer;
    private final MissedMails missed;

    Outbox(MailRepository mails, MailQueue queue, Mailer mailer, MissedMails missed) {
        this.mails = mails;
        this.queue = queue;
        this.mailer = mailer;
        this.missed = missed;
    }

    /**
     * Sends what is due, each mail claimed by this node first; not inside a transaction. A mail may go twice when a node
     * dies between the server's answer and the note of it: both carry the same Message-ID.
     *
     * @return how many mails the server took
     */
    @Internal
    public int deliverDue() {
        var delivered = 0;
        for (var id : queue.due()) {
            var mail = queue.claim(id);
            if (mail.isEmpty()) {
                continue;
            }
            var failure = mailer.send(mail.get());
            if (failure.isEmpty()) {
                queue.sent(mail.get());
                delivered++;
            } else {
                queue.failed(mail.get(), failure.get());
                LOG.warn("Mail {} was not sent: {}", id, failure.get().error());
                if (failure.get().serverAway()) {
                    break;
                }
            }
        }
        return delivered;
    }

    /**
     * The latest mails, failed ones first, at most 200.
     *
     * @param recipient part of an address, empty for all
     */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<MailRow> mails(@Nullable MailStatus status, String recipient) {
        var part = recipient.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return mails.rows(status, "%" + part + "%", Limit.of(ROWS));
    }

    /** One mail with all that happened to it. @throws RecordNotFound when there is no such mail */
    @ForRegistrars
    @Transactional(readOnly = true)
    public MailHistory history(MailId mail) {
        return new MailHistory(mails.row(mail).orElseThrow(RecordNotFound::new), missed.history(mail));
    }

    /**
     * Puts a mail back to be sent once more, to where the person has mail now.
     *
     * @throws MailNotKept when it carried a one-time link, or its text was kept long enough
     * @throws RecordNotFound when there is no such mail
     */
    @ForRegistrars
    @Transactional
    public void resend(MailId mail) {
        missed.resend(mails.findById(mail).orElseThrow(RecordNotFound::new));
    }

    /**
     * Sends a person all that did not reach them once more, oldest first.
     *
     * @return how many mails; those with one-time links are not among them
     */
    @ForRegistrars
    @Transactional
    public int resendMissed(AccountId account) {
        return missed.resendAll(account);
    }
}
