package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.attendance.AbsenceAnnounced;
import ca.footing.attendance.AppealDecided;
import ca.footing.attendance.AppealState;
import ca.footing.attendance.AttendanceAppealed;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.RollCallUnfinished;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Facilitator;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to facilitators about their roll calls, and to a learner whose question about a record was answered. */
@Component
class AttendanceMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;

    AttendanceMails(MailWriter writer, Accounts accounts, Cohorts cohorts) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(RollCallUnfinished event) {
        var session = event.session();
        toFacilitators(
                MailKind.ROLL_CALL_UNFINISHED,
                session.id() + "/" + event.step(),
                session,
                (draft, locale) -> draft.paragraph("text", title(session, locale), when(session, locale))
                        .paragraph("unmarked", event.unmarked())
                        .paragraph(
                                "until",
                                Formats.instant(event.settles(), session.time().zone(), locale)));
    }

    @EventListener
    void on(AbsenceAnnounced event) {
        var session = event.session();
        toFacilitators(
                event.takenBack() ? MailKind.ABSENCE_TAKEN_BACK : MailKind.ABSENCE_ANNOUNCED,
                Ids.next().toString(),
                session,
                (draft, locale) ->
                        draft.paragraph("text", name(event.person()), title(session, locale), when(session, locale)));
    }

    /** What the person wrote stays on the screen. */
    @EventListener
    void on(AttendanceAppealed event) {
        var session = event.session();
        toFacilitators(
                MailKind.ATTENDANCE_APPEALED,
                event.appeal().toString(),
                session,
                (draft, locale) ->
                        draft.paragraph("text", name(event.person()), title(session, locale), when(session, locale)));
    }

    @EventListener
    void on(AppealDecided event) {
        var person = accounts.contact(event.person());
        var session = event.session();
        var locale = person.locale();
        var how = event.appeal().state() == AppealState.CORRECTED ? "corrected" : "kept";
        var draft = writer.draft(MailKind.APPEAL_ANSWERED, locale)
                .greeting(person.name())
                .paragraph(how, title(session, locale), when(session, locale))
                .action(
                        "action",
                        writer.link(AttendanceRoutes.mine(event.appeal().registration())));
        writer.write(MailKind.APPEAL_ANSWERED, event.appeal().id().toString(), person, draft);
    }

    private void toFacilitators(
            MailKind kind, String reference, CohortSession session, BiConsumer<Draft, Locale> words) {
        for (var person : facilitators(session)) {
            var draft = writer.draft(kind, person.locale()).greeting(person.name());
            words.accept(draft, person.locale());
            draft.action("action", writer.link(AttendanceRoutes.rollCall(session.id())));
            writer.write(kind, reference + "/" + person.account(), person, draft);
        }
    }

    private List<Contact> facilitators(CohortSession session) {
        return cohorts.details(session.cohort()).facilitators().stream()
                .map(Facilitator::account)
                .distinct()
                .map(accounts::contact)
                .toList();
    }

    private String name(AccountId person) {
        return accounts.contact(person).name();
    }

    private static String title(CohortSession session, Locale locale) {
        return session.title().in(locale);
    }

    private static String when(CohortSession session, Locale locale) {
        return Formats.date(session.time().start().toLocalDate(), locale);
    }
}
