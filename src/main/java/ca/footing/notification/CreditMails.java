package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.CreditEnding;
import ca.footing.billing.CreditExpired;
import ca.footing.billing.CreditGranted;
import ca.footing.billing.CreditId;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about a person's credit. */
@Component
class CreditMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Texts texts;
    private final Seller seller;

    CreditMails(MailWriter writer, Accounts accounts, Texts texts, Seller seller) {
        this.writer = writer;
        this.accounts = accounts;
        this.texts = texts;
        this.seller = seller;
    }

    @EventListener
    void on(CreditGranted event) {
        write(
                MailKind.CREDIT_GRANTED,
                event.credit(),
                event.owner(),
                event.amount(),
                event.expiresAt(),
                (draft, reason) -> draft.paragraph("reason", texts.get(draft.locale(), reason)),
                event.reason());
    }

    @EventListener
    void on(CreditEnding event) {
        write(
                MailKind.CREDIT_ENDING,
                event.credit(),
                event.owner(),
                event.amount(),
                event.expiresAt(),
                (draft, _) -> draft.paragraph("write"),
                event.reason());
    }

    @EventListener
    void on(CreditExpired event) {
        write(
                MailKind.CREDIT_EXPIRED,
                event.credit(),
                event.owner(),
                event.amount(),
                event.expiresAt(),
                (_, _) -> {},
                event.reason());
    }

    private void write(
            MailKind kind,
            CreditId credit,
            AccountId owner,
            Money amount,
            Instant until,
            BiConsumer<Draft, String> more,
            String reason) {
        var person = accounts.contact(owner);
        var locale = person.locale();
        var draft = writer.draft(kind, locale)
                .greeting(person.name())
                .paragraph(
                        "text",
                        Formats.money(amount, locale),
                        Formats.date(LocalDate.ofInstant(until, seller.zone()), locale));
        more.accept(draft, reason);
        writer.write(kind, credit.toString(), person, draft.action("action", writer.link(BillingRoutes.CREDIT)));
    }
}
