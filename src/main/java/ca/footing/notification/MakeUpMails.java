package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.calendar.TimetableChange;
import ca.footing.calendar.Timetables;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.makeup.MakeUpBooked;
import ca.footing.makeup.MakeUpReleased;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.makeup.ReleaseReason;
import ca.footing.shared.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about seats in which something is made up. */
@Component
class MakeUpMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Timetables timetables;
    private final Invitations invitations;

    MakeUpMails(MailWriter writer, Accounts accounts, Cohorts cohorts, Timetables timetables, Invitations invitations) {
        this.writer = writer;
        this.timetables = timetables;
        this.invitations = invitations;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(MakeUpBooked event) {
        var change = timetables.changed(event.registration(), event.person());
        var person = accounts.contact(event.person());
        var locale = person.locale();
        var session = cohorts.session(event.covering());
        var cohort = Objects.requireNonNull(
                cohorts.summaries(List.of(session.cohort())).get(session.cohort()));
        var draft = writer.draft(MailKind.MAKE_UP_BOOKED, locale);
        draft.greeting(person.name())
                .paragraph("text", title(event.missed(), locale), cohort.name().in(locale))
                .facts(
                        "what",
                        session.format().hasRoom()
                                ? List.of(
                                        draft.fact("when", when(session, locale)), draft.fact("where", session.venue()))
                                : List.of(draft.fact("when", when(session, locale))))
                .paragraph("calendar")
                .action("action", writer.link(MakeUpRoutes.plan(event.registration())))
                .fine("fine");
        writer.write(MailKind.MAKE_UP_BOOKED, event.makeUp().toString(), person, draft, files(change, person));
    }

    /** Not to somebody who gave it back themselves before it stood in their calendar, and paid nothing. */
    @EventListener
    void on(MakeUpReleased event) {
        var change = timetables.changed(event.registration(), event.person());
        if (event.reason() == ReleaseReason.OWN && !event.feeLeft() && change.isEmpty()) {
            return;
        }
        var person = accounts.contact(event.person());
        var draft = writer.draft(MailKind.MAKE_UP_RELEASED, person.locale()).greeting(person.name());
        var missed = title(event.missed(), person.locale());
        switch (event.reason()) {
            case UNPAID -> draft.paragraph("unpaid", missed);
            case CALLED_OFF -> draft.paragraph("calledOff", missed);
            case PLACE_ENDED -> draft.paragraph("placeEnded", missed);
            case OWN -> draft.paragraph("own", missed);
        }
        if (event.feeLeft()) {
            draft.paragraph("feeLeft");
        }
        if (event.reason() != ReleaseReason.PLACE_ENDED) {
            draft.action("action", writer.link(MakeUpRoutes.plan(event.registration())));
        }
        change.ifPresent(_ -> draft.paragraph("calendar"));
        writer.write(MailKind.MAKE_UP_RELEASED, event.makeUp().toString(), person, draft, files(change, person));
    }

    private Attachment[] files(Optional<TimetableChange> change, Contact person) {
        return change.map(one -> invitations.of(one, person)).orElseGet(() -> new Attachment[0]);
    }

    private String title(SessionId session, Locale locale) {
        return cohorts.session(session).title().in(locale);
    }

    private static String when(CohortSession session, Locale locale) {
        return Formats.instant(session.time().startsAt(), session.time().zone(), locale);
    }
}
