package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;

/** An absence that is announced. */
record AbsenceRow(SessionId session, RegistrationId registration, Instant announcedAt) {}
