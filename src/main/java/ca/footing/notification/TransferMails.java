package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.billing.TransferBegun;
import ca.footing.billing.TransferPartial;
import ca.footing.billing.TransferReleased;
import ca.footing.billing.TransferReminder;
import ca.footing.billing.TransferRow;
import ca.footing.billing.Transfers;
import ca.footing.change.ChangeRoutes;
import ca.footing.document.Documents;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about money that is awaited by transfer: the invoice with instructions, reminders, the end. */
@Component
class TransferMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Documents documents;
    private final Transfers transfers;

    TransferMails(MailWriter writer, Accounts accounts, Documents documents, Transfers transfers) {
        this.writer = writer;
        this.accounts = accounts;
        this.documents = documents;
        this.transfers = transfers;
    }

    @EventListener
    void on(TransferBegun event) {
        var invoice = documents.document(event.transfer().invoice());
        write(MailKind.TRANSFER_BEGUN, event.transfer(), "", DocumentCopies.of(invoice));
    }

    @EventListener
    void on(TransferReminder event) {
        write(MailKind.TRANSFER_REMINDER, event.transfer(), "");
    }

    /** Each part that comes is told of by itself. */
    @EventListener
    void on(TransferPartial event) {
        write(
                MailKind.TRANSFER_PARTIAL,
                event.transfer(),
                ":" + event.transfer().received().minor());
    }

    @EventListener
    void on(TransferReleased event) {
        var transfer = event.transfer();
        var person = accounts.contact(transfer.buyer());
        var moving = ChangeRoutes.isChange(transfer.returnTo());
        var draft = writer.draft(MailKind.TRANSFER_RELEASED, person.locale())
                .greeting(person.name())
                .paragraph(moving ? "move" : "text", transfer.description(), by(transfer, person.locale()));
        if (!transfer.received().isZero()) {
            draft.paragraph("credit", money(transfer.received(), person.locale()));
        }
        writer.write(
                MailKind.TRANSFER_RELEASED,
                transfer.id().toString(),
                person,
                draft.paragraph(moving ? "stays" : "again"));
    }

    private void write(MailKind kind, TransferRow transfer, String more, Attachment... files) {
        var person = accounts.contact(transfer.buyer());
        var locale = person.locale();
        var draft = writer.draft(kind, locale)
                .greeting(person.name())
                .paragraph(
                        "text",
                        transfer.description(),
                        money(transfer.open(), locale),
                        by(transfer, locale),
                        money(transfer.received(), locale));
        draft.facts(
                "how",
                List.of(
                        draft.fact("amount", money(transfer.open(), locale)),
                        draft.fact("to", transfers.address()),
                        draft.fact("message", transfer.invoiceNumber()),
                        draft.fact("until", by(transfer, locale))));
        writer.write(
                kind, transfer.id() + more, person, draft.action("action", writer.link(transfer.returnTo())), files);
    }

    private static String by(TransferRow transfer, Locale locale) {
        return Formats.instant(transfer.deadline(), transfer.zone(), locale);
    }

    private static String money(Money amount, Locale locale) {
        return Formats.money(amount, locale);
    }
}
