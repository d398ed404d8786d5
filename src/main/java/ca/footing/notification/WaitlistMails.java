package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Formats;
import ca.footing.shared.SiteRoutes;
import ca.footing.waitlist.OfferLapsed;
import ca.footing.waitlist.SeatOffered;
import ca.footing.waitlist.WaitlistClosed;
import ca.footing.waitlist.WaitlistJoined;
import ca.footing.waitlist.WaitlistRoutes;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about waiting for a seat; each can be left with one click, as its last line says. */
@Component
class WaitlistMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Catalogue catalogue;

    WaitlistMails(MailWriter writer, Accounts accounts, Cohorts cohorts, Catalogue catalogue) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
    }

    /** Nothing is sent to an address that nobody confirmed: its confirmation leads to the list by itself. */
    @EventListener
    void on(WaitlistJoined event) {
        if (accounts.epoch(event.account()).isEmpty()) {
            return;
        }
        var person = accounts.contact(event.account());
        var locale = person.locale();
        var lines = cohorts.summaries(event.cohorts()).values().stream()
                .map(cohort -> cohort.name().in(locale))
                .sorted()
                .toList();
        var series = Optional.ofNullable(
                        catalogue.summaries(List.of(event.series())).get(event.series()))
                .orElseThrow();
        var draft = writer.draft(MailKind.WAITLIST_JOINED, locale)
                .greeting(person.name())
                .paragraph("text", series.title().in(locale))
                .lines("lines", lines);
        if (event.later()) {
            draft.paragraph("later");
        }
        draft.paragraph("how").action("action", writer.link(WaitlistRoutes.MINE));
        writer.write(
                MailKind.WAITLIST_JOINED,
                event.entry() + "/" + (lines.size() + (event.later() ? "+" : "")) + "/"
                        + event.cohorts().hashCode(),
                person,
                leave(draft, event.leaveToken()));
    }

    @EventListener
    void on(SeatOffered event) {
        var person = accounts.contact(event.account());
        var cohort = cohort(event.cohort());
        var kind = event.reminder() ? MailKind.SEAT_OFFER_REMINDER : MailKind.SEAT_OFFERED;
        var until = Formats.instant(event.endsAt(), cohort.zone(), person.locale());
        var draft = writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort, person))
                .facts("what", facts(kind, cohort, person, until))
                .paragraph("how")
                .action("action", writer.link(WaitlistRoutes.MINE))
                .paragraph("otherwise");
        writer.write(
                kind, event.offer() + "/" + event.endsAt().getEpochSecond(), person, leave(draft, event.leaveToken()));
    }

    @EventListener
    void on(OfferLapsed event) {
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.SEAT_OFFER_LAPSED, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort(event.cohort()), person))
                .paragraph("still")
                .action("action", writer.link(WaitlistRoutes.MINE));
        writer.write(MailKind.SEAT_OFFER_LAPSED, event.offer().toString(), person, leave(draft, event.leaveToken()));
    }

    @EventListener
    void on(WaitlistClosed event) {
        if (accounts.epoch(event.account()).isEmpty()) {
            return;
        }
        var person = accounts.contact(event.account());
        var cohort = cohort(event.cohort());
        var kind = event.paused() ? MailKind.WAITLIST_PAUSED : MailKind.WAITLIST_CLOSED;
        var page = event.paused()
                ? SiteRoutes.cohort(person.locale(), cohort.code())
                : SiteRoutes.series(person.locale(), cohort.seriesSlug());
        var draft = writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph("text", title(cohort, person))
                .paragraph("next")
                .action("action", writer.link(page));
        writer.write(kind, event.position().toString(), person, draft);
    }

    private Draft leave(Draft draft, String token) {
        return draft.pointer("leave", writer.link(WaitlistRoutes.leave(draft.locale(), token)));
    }

    private List<Letter.Fact> facts(MailKind kind, CohortSummary cohort, Contact person, String until) {
        var draft = writer.draft(kind, person.locale());
        var starts = Formats.instant(cohort.startsAt(), cohort.zone(), person.locale());
        return List.of(draft.fact("starts", starts), draft.fact("until", until));
    }

    private static String title(CohortSummary cohort, Contact person) {
        return cohort.seriesTitle().in(person.locale()) + ", " + cohort.name().in(person.locale());
    }

    private CohortSummary cohort(CohortId id) {
        return Optional.ofNullable(cohorts.summaries(List.of(id)).get(id)).orElseThrow();
    }
}
