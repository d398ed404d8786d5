package ca.footing.notification;

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
    private final Clock clock;

    MailQueue(MailRepository mails, Clock clock) {
        this.mails = mails;
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
        return mails.findById(id).map(mail -> new Outgoing(mail.id(), mail.recipient(), mail.content()));
    }

    void sent(MailId id) {
        mails.findById(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    void failed(MailId id, String error, boolean forGood) {
        mails.findById(id).ifPresent(mail -> mail.failed(error, forGood, clock.instant()));
    }
}
