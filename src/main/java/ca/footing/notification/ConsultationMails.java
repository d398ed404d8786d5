package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.consultation.ConsultationBooked;
import ca.footing.consultation.ConsultationCancelled;
import ca.footing.consultation.ConsultationRecorded;
import ca.footing.consultation.ConsultationRoutes;
import ca.footing.consultation.ConsultationRow;
import ca.footing.shared.Formats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells learners about their seats in group consultations. */
@Component
class ConsultationMails {
    private final MailWriter writer;
    private final Accounts accounts;

    ConsultationMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(ConsultationBooked event) {
        var row = event.consultation();
        tell(
                MailKind.CONSULTATION_BOOKED,
                row,
                event.learner(),
                "/" + event.at().toEpochMilli(),
                "text",
                row.place());
    }

    @EventListener
    void on(ConsultationCancelled event) {
        tell(MailKind.CONSULTATION_CANCELLED, event.consultation(), event.learner(), "", "text");
    }

    @EventListener
    void on(ConsultationRecorded event) {
        var part = event.minutes() == 0 ? "absent" : event.entered() ? "text" : "heldUp";
        tell(MailKind.CONSULTATION_RECORDED, event.consultation(), event.learner(), "", part, event.minutes());
    }

    /** {@code {0}} is when it is; further arguments follow. */
    private void tell(
            MailKind kind, ConsultationRow row, AccountId learner, String once, String part, Object... further) {
        var person = accounts.contact(learner);
        var draft = writer.draft(kind, person.locale());
        var when = Formats.instant(row.startsAt(), row.zone(), draft.locale());
        var arguments = new Object[further.length + 1];
        arguments[0] = when;
        System.arraycopy(further, 0, arguments, 1, further.length);
        draft.greeting(person.name()).paragraph(part, arguments).action("action", writer.link(ConsultationRoutes.MINE));
        writer.write(kind, row.id() + "/" + learner + once, person, draft);
    }
}
