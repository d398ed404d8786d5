package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.InstalmentComing;
import ca.footing.billing.InstalmentFailed;
import ca.footing.billing.InstalmentLate;
import ca.footing.billing.InstalmentMoved;
import ca.footing.billing.InstalmentRow;
import ca.footing.billing.InstalmentStatus;
import ca.footing.billing.PlanBegun;
import ca.footing.billing.PlanDetails;
import ca.footing.shared.Formats;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about orders that are paid in parts. They lead to a page of ours that makes a new payment page; the
 * payment page's own address is never mailed, for it lives for half an hour.
 */
@Component
class PlanMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Clock clock;

    PlanMails(MailWriter writer, Accounts accounts, Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void on(PlanBegun event) {
        var plan = event.plan();
        var person = accounts.contact(plan.buyer());
        var dates = plan.parts().stream()
                .filter(part -> part.status() == InstalmentStatus.DUE)
                .map(part -> Formats.date(part.dueAt().atZone(plan.zone()).toLocalDate(), person.locale()) + ": "
                        + Formats.money(part.amount(), person.locale()))
                .toList();
        var draft = writer.draft(MailKind.PLAN_BEGUN, person.locale())
                .greeting(person.name())
                .paragraph("text", plan.description())
                .lines("dates", dates)
                .action("action", writer.link(BillingRoutes.plan(plan.id())));
        writer.write(MailKind.PLAN_BEGUN, plan.id().toString(), person, draft);
    }

    @EventListener
    void on(InstalmentComing event) {
        write(
                MailKind.INSTALMENT_COMING,
                event.plan(),
                event.part(),
                ":" + event.part().dueAt());
    }

    @EventListener
    void on(InstalmentMoved event) {
        write(
                MailKind.INSTALMENT_MOVED,
                event.plan(),
                event.part(),
                ":" + event.part().dueAt());
    }

    @EventListener
    void on(InstalmentLate event) {
        write(
                MailKind.INSTALMENT_LATE,
                event.plan(),
                event.part(),
                ":" + event.part().reminders() + ":" + event.part().dueAt());
    }

    /** A bank may refuse more than once, and each time is told. */
    @EventListener
    void on(InstalmentFailed event) {
        write(MailKind.INSTALMENT_FAILED, event.plan(), event.part(), ":" + clock.millis());
    }

    private void write(MailKind kind, PlanDetails plan, InstalmentRow part, String more) {
        var person = accounts.contact(plan.buyer());
        var locale = person.locale();
        var draft = writer.draft(kind, locale)
                .greeting(person.name())
                .paragraph(
                        "text",
                        part.position(),
                        plan.parts().size(),
                        plan.description(),
                        money(part, locale),
                        Formats.date(part.dueAt().atZone(plan.zone()).toLocalDate(), locale))
                .paragraph("nothing")
                .action("action", writer.link(BillingRoutes.plan(plan.id())));
        writer.write(kind, part.id() + more, person, draft);
    }

    private static String money(InstalmentRow part, Locale locale) {
        return Formats.money(part.amount(), locale);
    }
}
