package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.progress.HandoutCorrected;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.RequirementKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who have a handout what was corrected in it. */
@Component
class HandoutMails {
    private final MailWriter writer;
    private final Accounts accounts;

    HandoutMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(HandoutCorrected event) {
        var person = accounts.contact(event.learner());
        var locale = person.locale();
        var route = ProgressRoutes.module(event.registration(), event.module(), RequirementKind.MATERIAL);
        var draft = writer.draft(MailKind.HANDOUT_CORRECTED, locale)
                .greeting(person.name())
                .paragraph("text", event.title().in(locale), event.change().in(locale))
                .paragraph(event.anew() ? "anew" : "keeps")
                .action("action", writer.link(route));
        var reference = event.registration() + "/" + event.material() + "/" + event.edition();
        writer.write(MailKind.HANDOUT_CORRECTED, reference, person, draft);
    }
}
