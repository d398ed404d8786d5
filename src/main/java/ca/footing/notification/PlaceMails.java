package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.cohort.Booking;
import ca.footing.cohort.Cohorts;
import ca.footing.notification.PlaceLetters.Paid;
import ca.footing.payment.Payments;
import ca.footing.payment.ReceiptIssued;
import ca.footing.payment.Receipts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.RegistrationExpired;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Money;
import ca.footing.shared.SiteRoutes;
import java.nio.charset.StandardCharsets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about a person's place. */
@Component
class PlaceMails {
    private final MailWriter writer;
    private final PlaceLetters letters;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Payments payments;
    private final Receipts receipts;

    PlaceMails(
            MailWriter writer,
            PlaceLetters letters,
            Accounts accounts,
            Cohorts cohorts,
            Registrations registrations,
            Payments payments,
            Receipts receipts) {
        this.writer = writer;
        this.letters = letters;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.payments = payments;
        this.receipts = receipts;
    }

    /** Written without a receipt first; when money was paid, the receipt of the same transaction joins it. */
    @EventListener
    void on(RegistrationConfirmed event) {
        var person = accounts.contact(event.account());
        var booking = registrations
                .confirmed(event.registration())
                .map(Participant::booking)
                .orElse(Booking.WHOLE);
        var cohort = cohorts.details(event.cohort()).of(booking);
        writer.write(
                MailKind.PLACE_CONFIRMED,
                event.registration().toString(),
                person,
                letters.confirmed(person, cohort, null),
                letters.calendar(event.registration(), cohort, person.locale()));
    }

    /** One mail for place and receipt; a receipt that comes alone (the place is looked into by a person) goes alone. */
    @EventListener
    void on(ReceiptIssued event) {
        var person = accounts.contact(event.buyer());
        var paid = new Paid(event.payment(), event.number(), total(event));
        var file = receiptFile(event);
        var place = registrations.confirmed(new RegistrationId(event.reference()));
        if (place.isPresent() && join(place.get(), person, paid, file)) {
            return;
        }
        writer.write(
                MailKind.PAYMENT_RECEIVED, event.payment().toString(), person, letters.received(person, paid), file);
    }

    /** Nobody is written to who never confirmed the address. */
    @EventListener
    void on(RegistrationExpired event) {
        if (accounts.epoch(event.account()).isEmpty()) {
            return;
        }
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort()).summary();
        var draft = writer.draft(MailKind.PLACE_EXPIRED, person.locale())
                .greeting(person.name())
                .paragraph("text", cohort.seriesTitle().in(person.locale()))
                .paragraph("again")
                .action("action", writer.link(SiteRoutes.cohort(person.locale(), cohort.code())))
                .fine("fine");
        writer.write(MailKind.PLACE_EXPIRED, event.registration().toString(), person, draft);
    }

    private boolean join(Participant place, Contact person, Paid paid, Attachment receipt) {
        var cohort = cohorts.details(place.cohort()).of(place.booking());
        return writer.rewrite(
                MailKind.PLACE_CONFIRMED,
                place.registration().toString(),
                letters.confirmed(person, cohort, paid),
                letters.calendar(place.registration(), cohort, person.locale()),
                receipt);
    }

    private Money total(ReceiptIssued event) {
        return payments.stateOf(event.reference()).orElseThrow().total();
    }

    private Attachment receiptFile(ReceiptIssued event) {
        var html = receipts.document(event.payment()).html();
        return new Attachment(
                "footing-" + event.number() + ".html",
                "text/html; charset=utf-8",
                html.getBytes(StandardCharsets.UTF_8));
    }
}
