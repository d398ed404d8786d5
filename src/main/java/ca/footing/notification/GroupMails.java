package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.group.GroupCalledOff;
import ca.footing.group.GroupPaymentRefused;
import ca.footing.group.GroupRoutes;
import ca.footing.group.SeatCalledOff;
import ca.footing.group.SeatGiven;
import ca.footing.group.SeatTakenBack;
import ca.footing.group.SeatsUnassigned;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.Tokens;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about seats that a clinic pays for. */
@Component
class GroupMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final LeftSessions sessions;

    GroupMails(MailWriter writer, Accounts accounts, Cohorts cohorts, LeftSessions sessions) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.sessions = sessions;
    }

    /** In the payer's language: the invited person's is not known yet. */
    @EventListener
    void on(SeatGiven event) {
        var locale = event.locale();
        var cohort = cohort(event.cohort());
        var draft = writer.draft(MailKind.SEAT_GIVEN, locale);
        draft.greeting(event.name())
                .paragraph("text", event.organisation(), title(cohort, locale))
                .facts(
                        "what",
                        List.of(
                                draft.fact("starts", Formats.instant(cohort.startsAt(), cohort.zone(), locale)),
                                draft.fact("until", Formats.instant(event.endsAt(), cohort.zone(), locale))))
                .action("action", writer.link(GroupRoutes.invitation(event.token())))
                .paragraph("wall", event.organisation())
                .fine("notYou");
        writer.write(
                MailKind.SEAT_GIVEN, HexFormat.of().formatHex(Tokens.hash(event.token())), null, event.email(), draft);
    }

    @EventListener
    void on(SeatTakenBack event) {
        var person = accounts.contact(event.account());
        var cohort = cohort(event.cohort());
        var draft = writer.draft(MailKind.SEAT_TAKEN_BACK, person.locale())
                .greeting(person.name())
                .paragraph("text", event.organisation(), title(cohort, person.locale()))
                .paragraph("next");
        var files = sessions.of(event.left(), person, draft);
        draft.action("action", writer.link(SiteRoutes.cohort(person.locale(), cohort.code())));
        writer.write(MailKind.SEAT_TAKEN_BACK, Ids.next().toString(), person, draft, files);
    }

    /** By whoever paid, the person hears the rest. */
    @EventListener
    void on(SeatCalledOff event) {
        var person = accounts.contact(event.account());
        var cohort = cohort(event.cohort());
        var draft = writer.draft(MailKind.SEAT_CALLED_OFF, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort, person.locale()), event.organisation())
                .paragraph("next", event.organisation())
                .action("action", writer.link(SiteRoutes.series(person.locale(), cohort.seriesSlug())));
        writer.write(MailKind.SEAT_CALLED_OFF, event.seat().toString(), person, draft);
    }

    @EventListener
    void on(GroupCalledOff event) {
        var person = accounts.contact(event.buyer());
        var draft = writer.draft(MailKind.GROUP_CALLED_OFF, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort(event.cohort()), person.locale()));
        if (event.paid()) {
            draft.paragraph("back").paragraph("people");
        } else {
            draft.paragraph("unpaid");
        }
        draft.action("action", writer.link(GroupRoutes.order(event.order())));
        writer.write(MailKind.GROUP_CALLED_OFF, event.order().toString(), person, draft);
    }

    @EventListener
    void on(GroupPaymentRefused event) {
        var person = accounts.contact(event.buyer());
        var cohort = cohort(event.cohort());
        var draft = writer.draft(MailKind.PAYMENT_REFUSED, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort, person.locale()))
                .paragraph("untilSeats", Formats.instant(event.keptUntil(), cohort.zone(), person.locale()))
                .action("action", writer.link(GroupRoutes.order(event.order())));
        writer.write(
                MailKind.PAYMENT_REFUSED,
                event.order() + "-" + event.keptUntil().getEpochSecond(),
                person,
                draft);
    }

    @EventListener
    void on(SeatsUnassigned event) {
        var person = accounts.contact(event.buyer());
        var cohort = cohort(event.cohort());
        var draft = writer.draft(MailKind.SEATS_UNASSIGNED, person.locale())
                .greeting(person.name())
                .paragraph(
                        "text",
                        event.seats(),
                        title(cohort, person.locale()),
                        Formats.instant(cohort.startsAt(), cohort.zone(), person.locale()))
                .action("action", writer.link(GroupRoutes.order(event.order())));
        writer.write(MailKind.SEATS_UNASSIGNED, event.order().toString(), person, draft);
    }

    private static String title(CohortSummary cohort, Locale locale) {
        return cohort.seriesTitle().in(locale) + ", " + cohort.name().in(locale);
    }

    private CohortSummary cohort(CohortId id) {
        return Objects.requireNonNull(cohorts.summaries(List.of(id)).get(id));
    }
}
