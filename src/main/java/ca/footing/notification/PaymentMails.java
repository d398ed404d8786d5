package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PaymentRefused;
import ca.footing.registration.PaymentWithBank;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about a payment that a bank needs days for. */
@Component
class PaymentMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;

    PaymentMails(MailWriter writer, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(PaymentWithBank event) {
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort()).summary();
        var draft = writer.draft(MailKind.PAYMENT_WITH_BANK, person.locale())
                .greeting(person.name())
                .paragraph("text", cohort.seriesTitle().in(person.locale()))
                .paragraph("wait")
                .action("action", writer.link(RegistrationRoutes.registration(event.registration())));
        writer.write(MailKind.PAYMENT_WITH_BANK, event.registration().toString(), person, draft);
    }

    /** One for each refusal: the time until when the seat is kept tells them apart. */
    @EventListener
    void on(PaymentRefused event) {
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort()).summary();
        var draft = writer.draft(MailKind.PAYMENT_REFUSED, person.locale())
                .greeting(person.name())
                .paragraph("text", cohort.seriesTitle().in(person.locale()))
                .paragraph("until", Formats.instant(event.keptUntil(), cohort.zone(), person.locale()))
                .action("action", writer.link(RegistrationRoutes.registration(event.registration())));
        writer.write(
                MailKind.PAYMENT_REFUSED,
                event.registration() + "-" + event.keptUntil().getEpochSecond(),
                person,
                draft);
    }
}
