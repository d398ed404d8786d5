package ca.footing.registration;

import ca.footing.account.PersonName;
import ca.footing.cohort.Booking;

/** One person on a roster. */
public record RosterEntry(
        RegistrationId registration,
        PersonName person,
        Booking booking,
        RegistrationStatus status,
        boolean paid,
        boolean agreementSigned) {}
