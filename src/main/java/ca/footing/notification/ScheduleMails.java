package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.calendar.CalendarSession;
import ca.footing.calendar.EntryChange;
import ca.footing.calendar.TimetableChange;
import ca.footing.calendar.Timetables;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionsChanged;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationEnded;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everyone who has a place, or a seat as a guest, what changed in its sessions: the old and the new time in words, and for the calendar. */
@Component
class ScheduleMails {
    private final MailWriter writer;
    private final Timetables timetables;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Cohorts cohorts;

    ScheduleMails(
            MailWriter writer, Timetables timetables, Invitations invitations, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.timetables = timetables;
        this.invitations = invitations;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(SessionsChanged event) {
        var changes = timetables.changed(event.cohort());
        if (!changes.isEmpty()) {
            var cohort = summary(event.cohort());
            changes.forEach(change -> tell(change, cohort));
        }
    }

    /**
     * A place ended and no other mail of this transaction told so (see {@link LeftSessions}): its sessions leave the
     * calendar by a mail of their own.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RegistrationEnded event) {
        timetables
                .changed(event.registration(), event.account())
                .ifPresent(change -> clear(change, summary(event.cohort())));
    }

    private void clear(TimetableChange change, CohortSummary cohort) {
        var person = accounts.contact(change.account());
        var draft = writer.draft(MailKind.CALENDAR_CLEARED, person.locale());
        draft.greeting(person.name())
                .paragraph(
                        "text",
                        cohort.seriesTitle().in(person.locale()),
                        cohort.name().in(person.locale()))
                .lines(
                        "sessions",
                        change.entries().stream()
                                .map(entry -> when(draft, entry.now().held()))
                                .toList())
                .paragraph("calendar");
        writer.write(MailKind.CALENDAR_CLEARED, Ids.next().toString(), person, draft, invitations.of(change, person));
    }

    private void tell(TimetableChange change, CohortSummary cohort) {
        var person = accounts.contact(change.account());
        var draft = writer.draft(MailKind.SCHEDULE_CHANGED, person.locale())
                .greeting(person.name())
                .paragraph(
                        "text",
                        cohort.seriesTitle().in(person.locale()),
                        cohort.name().in(person.locale()));
        change.entries().forEach(entry -> say(draft, entry));
        draft.paragraph("calendar");
        if (change.guest()) {
            draft.paragraph("guest").action("plan", writer.link(MakeUpRoutes.plan(change.registration())));
        } else {
            draft.paragraph("cannot").action("action", writer.link(ProgressRoutes.HOME));
        }
        writer.write(MailKind.SCHEDULE_CHANGED, Ids.next().toString(), person, draft, invitations.of(change, person));
    }

    private static void say(Draft draft, EntryChange change) {
        var title = change.now().held().title().in(draft.locale());
        var before = change.before();
        List<String> lines = new ArrayList<>();
        if (change.now().cancelled()) {
            lines.add(draft.say("cancelled", when(draft, change.now().held())));
        } else if (before == null) {
            lines.add(draft.say("added", when(draft, change.now().held())));
            lines.add(draft.say("where", where(draft, change.now().held())));
        } else {
            moved(draft, before, change.now().held(), lines);
        }
        draft.linesUnder(title, lines);
    }

    private static void moved(Draft draft, CalendarSession before, CalendarSession now, List<String> lines) {
        if (!when(draft, before).equals(when(draft, now))) {
            lines.add(draft.say("was", when(draft, before)));
            lines.add(draft.say("now", when(draft, now)));
        } else {
            lines.add(draft.say("stays", when(draft, now)));
        }
        if (!where(draft, before).equals(where(draft, now))) {
            lines.add(draft.say("wasAt", where(draft, before)));
            lines.add(draft.say("nowAt", where(draft, now)));
        }
    }

    private static String when(Draft draft, CalendarSession session) {
        var time = session.time();
        var locale = draft.locale();
        return draft.say(
                "when",
                Formats.date(time.start().toLocalDate(), locale),
                Formats.time(time.start().toLocalTime(), locale),
                Formats.time(time.end().toLocalTime(), locale),
                Formats.zone(time.zone(), time.start(), locale));
    }

    private static String where(Draft draft, CalendarSession session) {
        return draft.where(session.format(), session.venue());
    }

    private CohortSummary summary(CohortId cohort) {
        return cohorts.details(cohort).summary();
    }
}
