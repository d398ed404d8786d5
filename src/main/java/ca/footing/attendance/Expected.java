package ca.footing.attendance;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is expected at a session: those who booked it, then its guests, whose places are in other cohorts. */
@Component
class Expected {
    private final Registrations registrations;
    private final MakingUp makingUp;

    Expected(Registrations registrations, MakingUp makingUp) {
        this.registrations = registrations;
        this.makingUp = makingUp;
    }

    List<Participant> at(CohortSession session) {
        var own = registrations.participants(session.cohort()).stream()
                .filter(person -> person.booking().includes(session));
        var guests = makingUp.guests(session.id()).stream()
                .map(guest -> new Participant(guest.registration(), guest.account(), guest.home(), Booking.WHOLE));
        return Stream.concat(own, guests).toList();
    }
}
