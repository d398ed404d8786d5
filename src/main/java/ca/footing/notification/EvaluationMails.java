package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.evaluation.EvaluationOpened;
import ca.footing.evaluation.EvaluationRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they may evaluate a cohort, and reminds them once. No answer is ever in it. */
@Component
class EvaluationMails {
    private final MailWriter writer;
    private final Accounts accounts;

    EvaluationMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(EvaluationOpened event) {
        var kind = event.reminder() ? MailKind.EVALUATION_REMINDER : MailKind.EVALUATION_OPEN;
        var person = accounts.contact(event.person());
        var draft = writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph("text", event.cohort().seriesTitle().in(person.locale()))
                .paragraph("apart")
                .paragraph("certificate")
                .action("action", writer.link(EvaluationRoutes.mine(event.registration())));
        writer.write(kind, event.registration().toString(), person, draft);
    }
}
