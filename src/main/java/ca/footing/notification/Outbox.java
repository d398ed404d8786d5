package ca.footing.notification;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
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
    private final Clock clock;

    Outbox(MailRepository mails, MailQueue queue, Mailer mailer, Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.mailer = mailer;
        this.clock = clock;
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
                queue.sent(id);
                delivered++;
            } else {
                queue.failed(id, failure.get().error(), failure.get().forGood());
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

    /**
     * Puts a mail back to be sent once more.
     *
     * @throws MailNotKept when it carried a one-time link
     * @throws RecordNotFound when there is no such mail
     */
    @ForRegistrars
    @Transactional
    public void resend(MailId mail) {
        mails.findById(mail).orElseThrow(RecordNotFound::new).resend(clock.instant());
    }
}
