package ca.footing.notification;

import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what mails said once it was kept as long as {@link MailSettings#kept} states; that they went stays known. */
@Component
class MailRetention {
    private static final int AT_ONCE = 100;

    private final MailRepository mails;
    private final MailStepRepository steps;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRetention(
            MailRepository mails,
            MailStepRepository steps,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.steps = steps;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many mails were forgotten */
    int forgetOld() {
        var before = clock.instant().minus(settings.kept());
        var old = mails.keptSince(before, Limit.of(AT_ONCE));
        old.forEach(id -> transaction.executeWithoutResult(_ -> mails.findById(id)
                .filter(mail -> mail.status() != MailStatus.WAITING)
                .ifPresent(this::forget)));
        return old.size();
    }

    private void forget(Mail mail) {
        mail.forget();
        steps.save(new MailStep(mail, MailStepKind.FORGOTTEN, mail.recipient(), "", clock.instant()));
    }
}
