package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.practice.AgreementEnds;
import ca.footing.practice.BatchDecided;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.PracticeWaits;
import ca.footing.practice.ProgrammeDecided;
import ca.footing.practice.RequestStatus;
import ca.footing.practice.SignRequested;
import ca.footing.shared.Formats;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to supervisors, who have no account, and to learners about what they sent to be signed. No note is ever in it. */
@Component
class PracticeMails {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final MailWriter writer;
    private final Accounts accounts;

    PracticeMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(SignRequested event) {
        var supervisor = event.supervisor();
        var kind = event.reminder() == 0 ? MailKind.PRACTICE_TO_SIGN : MailKind.PRACTICE_STILL_TO_SIGN;
        var draft = writer.draft(kind, supervisor.locale());
        draft.greeting(supervisor.name()).paragraph("text", event.entries());
        if (event.beside() > 0) {
            draft.paragraph("beside", event.beside());
        }
        draft.paragraph("until", Formats.date(event.expiresAt().atZone(ZONE).toLocalDate(), draft.locale()))
                .action("action", writer.link(PracticeRoutes.supervise(event.token())))
                .fine("fine");
        writer.write(kind, event.request() + "/" + event.reminder(), event.learner(), supervisor.email(), draft);
    }

    @EventListener
    void on(BatchDecided event) {
        var kind = kind(event.how());
        var person = contact(event.learner());
        var draft = writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph("text", event.supervisor(), event.approved(), event.returned())
                .action("action", writer.link(PracticeRoutes.HOME));
        writer.write(kind, event.request().toString(), person, draft);
    }

    @EventListener
    void on(ProgrammeDecided event) {
        var person = contact(event.learner());
        var draft = writer.draft(MailKind.PROGRAMME_SIGNED, person.locale())
                .greeting(person.name())
                .paragraph("text", event.facilitator(), event.approved(), event.returned())
                .action("action", writer.link(PracticeRoutes.HOME));
        writer.write(MailKind.PROGRAMME_SIGNED, event.decision().toString(), person, draft);
    }

    @EventListener
    void on(AgreementEnds event) {
        var person = contact(event.learner());
        var draft = writer.draft(MailKind.AGREEMENT_ENDS, person.locale());
        var lastDay = Formats.date(event.lastDay(), draft.locale());
        draft.greeting(person.name())
                .paragraph("text", event.name(), lastDay)
                .paragraph("renew", event.name())
                .paragraph("stop")
                .action("action", writer.link(PracticeRoutes.supervisor(event.supervisor())));
        writer.write(MailKind.AGREEMENT_ENDS, event.agreement() + "/" + event.days(), person, draft);
    }

    /** One mail a week at most: its reference is the week. */
    @EventListener
    void on(PracticeWaits event) {
        var person = contact(event.facilitator());
        var draft = writer.draft(MailKind.PROGRAMME_TO_SIGN, person.locale());
        draft.greeting(person.name())
                .paragraph("text", event.entries(), Formats.date(event.since(), draft.locale()))
                .action("action", writer.link(PracticeRoutes.QUEUE));
        writer.write(MailKind.PROGRAMME_TO_SIGN, event.facilitator() + "/" + event.week(), person, draft);
    }

    private Contact contact(AccountId learner) {
        return accounts.contact(learner);
    }

    private static MailKind kind(RequestStatus how) {
        return switch (how) {
            case DONE -> MailKind.PRACTICE_SIGNED;
            case DELEGATED -> MailKind.PRACTICE_DELEGATED;
            case EXPIRED, LOCKED, WITHDRAWN, OPEN -> MailKind.PRACTICE_UNSIGNED;
        };
    }
}
