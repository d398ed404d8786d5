package ca.footing.notification;

import ca.footing.account.Contact;
import ca.footing.calendar.Timetables;
import ca.footing.registration.RegistrationId;
import org.springframework.stereotype.Component;

/** What the mail about a place that ended, or became smaller, brings for the calendar: its sessions leave by that mail. */
@Component
class LeftSessions {
    private final Timetables timetables;
    private final Invitations invitations;

    LeftSessions(Timetables timetables, Invitations invitations) {
        this.timetables = timetables;
        this.invitations = invitations;
    }

    /** The cancellations, of which the draft says a word; none when no session was to come. */
    Attachment[] of(RegistrationId registration, Contact person, Draft draft) {
        var change = timetables.changed(registration, person.account());
        change.ifPresent(left -> draft.leaves(left.entries().size()));
        return change.map(left -> invitations.of(left, person)).orElseGet(() -> new Attachment[0]);
    }
}
