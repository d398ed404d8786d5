package ca.footing.triad;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/** Where a person sits in a session's practice. */
record Seat(SessionId session, RegistrationId registration, int group, int seat) {
    Seat at(Seat other) {
        return new Seat(session, registration, other.group, other.seat);
    }
}
