package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.billing.Transfers;
import ca.footing.calendar.Timetables;
import ca.footing.cohort.Booking;
import ca.footing.cohort.Cohorts;
import ca.footing.document.DocumentIssued;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.notification.PlaceLetters.Paid;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.RegistrationExpired;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.SiteRoutes;
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
    private final Documents documents;
    private final Transfers transfers;
    private final Timetables timetables;

    PlaceMails(
            MailWriter writer,
            PlaceLetters letters,
            Accounts accounts,
            Cohorts cohorts,
            Registrations registrations,
            Documents documents,
            Transfers transfers,
            Timetables timetables) {
        this.writer = writer;
        this.letters = letters;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.documents = documents;
        this.transfers = transfers;
        this.timetables = timetables;
    }

    /** Written without a receipt first; when money was paid, the receipt of the same transaction joins it. */
    @EventListener
    void on(RegistrationConfirmed event) {
        var person = accounts.contact(event.account());
        var place = registrations
                .confirmed(event.registration())
                .orElseGet(() -> new Participant(event.registration(), event.account(), event.cohort(), Booking.WHOLE));
        timetables.begin(place);
        var cohort = cohorts.details(event.cohort()).of(place.booking());
        writer.write(
                MailKind.PLACE_CONFIRMED,
                event.registration().toString(),
                person,
                letters.confirmed(event.registration(), person, cohort, null),
                letters.files(event.registration(), person, cohort));
    }

    /** One mail for place and receipt; a receipt that comes alone (the place is looked into by a person) goes alone. */
    @EventListener
    void on(DocumentIssued event) {
        if (event.kind() != DocumentKind.RECEIPT) {
            return;
        }
        var person = accounts.contact(event.payer());
        var receipt = documents.document(event.document());
        var paid = new Paid(event.document(), event.number(), receipt.summary().total());
        var file = DocumentCopies.of(receipt);
        var place = registrations.confirmed(new RegistrationId(event.reference()));
        if (place.isPresent() && join(place.get(), person, paid, file)) {
            return;
        }
        writer.write(
                MailKind.PAYMENT_RECEIVED, event.document().toString(), person, letters.received(person, paid), file);
    }

    /** Nobody is written to who never confirmed the address; a transfer that did not come has a mail of its own. */
    @EventListener
    void on(RegistrationExpired event) {
        if (accounts.epoch(event.account()).isEmpty()
                || transfers.isReleased(event.registration().id())) {
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
                letters.confirmed(place.registration(), person, cohort, paid),
                letters.files(place.registration(), person, cohort, receipt));
    }
}
