package ca.footing.makeup;

import ca.footing.attendance.CoveredElsewhere;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells attendance who is a guest where. */
@Component
@Transactional(readOnly = true)
class GuestList implements CoveredElsewhere {
    private final MakeUpRepository makeUps;

    GuestList(MakeUpRepository makeUps) {
        this.makeUps = makeUps;
    }

    @Override
    public List<Cover> covers(Collection<RegistrationId> places) {
        return places.isEmpty() ? List.of() : makeUps.covers(places);
    }

    @Override
    public List<Guest> guests(SessionId session) {
        return makeUps.guests(session);
    }
}
