package ca.footing.registration;

import ca.footing.account.PersonName;

/** One person on a roster. */
public record RosterEntry(
        RegistrationId registration,
        PersonName person,
        RegistrationStatus status,
        boolean paid,
        boolean agreementSigned) {}
