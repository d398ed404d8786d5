package ca.footing.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import ca.footing.shared.EmailAddress;

/** Who invites whom. The person has a place already, so no answer is asked for. */
public record Invited(EmailAddress organizer, String organizerName, EmailAddress attendee, String attendeeName) {
    void joinTo(VEvent event) {
        event.setOrganizer(new Organizer(organizerName, organizer.value()));
        var person = new Attendee(attendeeName, attendee.value());
        person.setParticipationStatus(ParticipationStatus.ACCEPTED);
        person.setRsvp(false);
        event.addAttendee(person);
    }
}
