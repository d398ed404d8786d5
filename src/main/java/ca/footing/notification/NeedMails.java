package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Role;
import ca.footing.need.NeedAnswered;
import ca.footing.need.NeedDue;
import ca.footing.need.NeedRequested;
import ca.footing.need.NeedRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about access needs: that there is a request or an answer, never what it says. */
@Component
class NeedMails {
    private final MailWriter writer;
    private final Accounts accounts;

    NeedMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(NeedRequested event) {
        toOffice(MailKind.NEED_REQUESTED, null, event.dueOn());
    }

    @EventListener
    void on(NeedDue event) {
        toOffice(MailKind.NEED_DUE, event.owner(), event.dueOn());
    }

    @EventListener
    void on(NeedAnswered event) {
        var person = accounts.contact(event.person());
        writer.write(
                MailKind.NEED_ANSWERED,
                Ids.next().toString(),
                person,
                writer.draft(MailKind.NEED_ANSWERED, person.locale())
                        .greeting(person.name())
                        .paragraph("text")
                        .action("action", writer.link(NeedRoutes.mine(event.registration()))));
    }

    private void toOffice(MailKind kind, @Nullable AccountId owner, LocalDate dueOn) {
        office(owner)
                .forEach(staff -> writer.write(
                        kind,
                        Ids.next().toString(),
                        staff,
                        writer.draft(kind, staff.locale())
                                .greeting(staff.name())
                                .paragraph("text", Formats.date(dueOn, staff.locale()))
                                .action("action", writer.link(NeedRoutes.OFFICE))));
    }

    private List<Contact> office(@Nullable AccountId owner) {
        if (owner != null) {
            return List.of(accounts.contact(owner));
        }
        var registrars = accounts.withRole(Role.REGISTRAR);
        return registrars.isEmpty() ? accounts.withRole(Role.OWNER) : registrars;
    }
}
