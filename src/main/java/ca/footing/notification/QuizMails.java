package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.quiz.AttemptGranted;
import ca.footing.quiz.AttemptMarked;
import ca.footing.quiz.QuizRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells learners that a facilitator has read their answers, or opened another attempt. No answer is ever in it. */
@Component
class QuizMails {
    private final MailWriter writer;
    private final Accounts accounts;

    QuizMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(AttemptMarked event) {
        var person = accounts.contact(event.learner());
        var title = event.title().in(person.locale());
        var draft = writer.draft(MailKind.QUIZ_MARKED, person.locale())
                .greeting(person.name())
                .paragraph(event.passed() ? "passed" : "failed", title)
                .action("action", writer.link(QuizRoutes.quiz(event.registration(), event.module())));
        writer.write(MailKind.QUIZ_MARKED, event.attempt().toString(), person, draft);
    }

    @EventListener
    void on(AttemptGranted event) {
        var person = accounts.contact(event.learner());
        var draft = writer.draft(MailKind.ATTEMPT_GRANTED, person.locale())
                .greeting(person.name())
                .paragraph("text", event.title().in(person.locale()))
                .action("action", writer.link(QuizRoutes.quiz(event.registration(), event.module())));
        var reference = event.registration() + "/" + event.module() + "/" + event.granted();
        writer.write(MailKind.ATTEMPT_GRANTED, reference, person, draft);
    }
}
