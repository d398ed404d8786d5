package ca.footing.notification;

import ca.footing.account.Contact;
import ca.footing.calendar.Calendars;
import ca.footing.calendar.EntryChange;
import ca.footing.calendar.Invited;
import ca.footing.calendar.TimetableChange;
import ca.footing.mailbox.Discretions;
import ca.footing.shared.Texts;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Calendar invitations that go with mails: one file for each session (RFC 5546), which a calendar program takes over in
 * place of what it has.
 */
@Component
class Invitations {
    private final Calendars calendars;
    private final Discretions discretions;
    private final MailSettings settings;
    private final Texts texts;

    Invitations(Calendars calendars, Discretions discretions, MailSettings settings, Texts texts) {
        this.calendars = calendars;
        this.discretions = discretions;
        this.settings = settings;
        this.texts = texts;
    }

    Attachment[] of(TimetableChange change, Contact person) {
        var entries = change.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(number -> file(number + 1, entries.get(number), person))
                .toArray(Attachment[]::new);
    }

    private Attachment file(int number, EntryChange change, Contact person) {
        return new Attachment(
                "session-" + number + ".ics",
                "text/calendar; charset=utf-8; method=" + (change.now().cancelled() ? "CANCEL" : "REQUEST"),
                calendars.invitation(change.now(), person.account(), invited(person)));
    }

    private Invited invited(Contact person) {
        var choice = discretions.of(person.account());
        var neutral = choice.mail() || choice.calendar();
        return new Invited(
                settings.from(neutral),
                neutral ? texts.get(person.locale(), "mail.neutral.sender") : settings.senderName(),
                person.email(),
                person.name());
    }
}
