package ca.footing.notification;

import static java.util.Objects.requireNonNull;

import ca.footing.account.Accounts;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.HoldEnding;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mail that reminds a person of a seat which is held for days and ends soon. */
@Component
class HoldMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;

    HoldMails(MailWriter writer, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    /** Once for each time until which a seat is held. */
    @EventListener
    void on(HoldEnding event) {
        var person = accounts.contact(event.account());
        var cohort = requireNonNull(cohorts.summaries(List.of(event.cohort())).get(event.cohort()));
        writer.write(
                MailKind.SEAT_HELD_UNTIL,
                event.registration() + "/" + event.endsAt(),
                person,
                writer.draft(MailKind.SEAT_HELD_UNTIL, person.locale())
                        .greeting(person.name())
                        .paragraph(
                                "text",
                                cohort.name().in(person.locale()),
                                Formats.instant(event.endsAt(), cohort.zone(), person.locale()))
                        .paragraph("after")
                        .action("action", writer.link(RegistrationRoutes.registration(event.registration()))));
    }
}
