package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.Cohorts;
import ca.footing.discount.BursaryDecided;
import ca.footing.shared.Formats;
import ca.footing.shared.SiteRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person what the bursary fund answered. What they had asked for stands in no mail. */
@Component
class BursaryMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;

    BursaryMails(MailWriter writer, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(BursaryDecided event) {
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort()).summary();
        var kind = event.award() == null ? MailKind.BURSARY_DECLINED : MailKind.BURSARY_AWARDED;
        var draft = writer.draft(kind, person.locale()).greeting(person.name());
        var workshop = cohort.seriesTitle().in(person.locale());
        if (event.award() == null) {
            draft.paragraph("text", workshop);
        } else {
            draft.paragraph("text", Formats.money(event.award(), draft.locale()), workshop);
        }
        if (!event.reply().isBlank()) {
            draft.paragraph("reply", event.reply());
        }
        draft.action("action", writer.link(SiteRoutes.cohort(person.locale(), cohort.code())));
        writer.write(kind, event.request().toString(), person, draft);
    }
}
