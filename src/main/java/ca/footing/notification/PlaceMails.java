package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.RegistrationExpired;
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

    PlaceMails(MailWriter writer, PlaceLetters letters, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.letters = letters;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    /** Written without a receipt first; when money was paid, the receipt of the same transaction joins it. */
    @EventListener
    void on(RegistrationConfirmed event) {
        var person = accounts.contact(event.account());
        var cohort = cohorts.details(event.cohort());
        writer.write(
                MailKind.PLACE_CONFIRMED,
                event.registration().toString(),
                person,
                letters.confirmed(person, cohort, null),
                letters.calendar(event.registration(), cohort, person.locale()));
    }

    @EventListener
    void on(RegistrationExpired event) {
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
}
