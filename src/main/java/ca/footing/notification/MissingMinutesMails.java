package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.makeup.Choice;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.makeup.MinutesMissing;
import ca.footing.shared.Formats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says which minutes are missing once a roll is settled, where they can be made up, and by when. */
@Component
class MissingMinutesMails {
    /** A letter names the soonest; the plan shows all. */
    private static final int MOST_CHOICES = 3;

    private final MailWriter writer;
    private final Accounts accounts;

    MissingMinutesMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(MinutesMissing event) {
        var person = accounts.contact(event.person());
        var locale = person.locale();
        var gap = event.gap();
        var presence = gap.presence();
        var draft = writer.draft(MailKind.MINUTES_MISSING, locale);
        draft.greeting(person.name())
                .paragraph(
                        "text",
                        gap.session().title().in(locale),
                        Formats.date(gap.session().time().start().toLocalDate(), locale),
                        Formats.minutes(presence.minutesPresent()),
                        Formats.minutes(presence.minutesHeld()),
                        Formats.minutes(gap.unplanned()));
        if (!event.offered()) {
            draft.paragraph("notOffered");
        } else if (gap.late()) {
            draft.paragraph("late");
        } else {
            var until = Formats.date(gap.until(), locale);
            draft.paragraph(gap.choices().isEmpty() ? "nowhere" : "until", until)
                    .lines(
                            "where",
                            gap.choices().stream()
                                    .limit(MOST_CHOICES)
                                    .map(choice -> where(draft, choice))
                                    .toList())
                    .action("action", writer.link(MakeUpRoutes.plan(event.registration())));
        }
        draft.fine("question").pointer("attendance", writer.link(AttendanceRoutes.mine(event.registration())));
        writer.write(MailKind.MINUTES_MISSING, event.settled() + "/" + event.registration(), person, draft);
    }

    private static String where(Draft draft, Choice choice) {
        var locale = draft.locale();
        var session = choice.session();
        var time = session.time();
        return draft.say(
                choice.due().isZero() ? "choice" : "choiceFee",
                Formats.instant(time.startsAt(), time.zone(), locale),
                draft.where(session.format(), session.venue()),
                Formats.minutes(choice.minutes()),
                Formats.money(choice.due(), locale));
    }
}
