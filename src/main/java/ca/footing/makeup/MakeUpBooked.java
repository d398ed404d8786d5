package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/** A person has a seat in a session elsewhere, to make up a missed one. Published in that transaction. */
public record MakeUpBooked(
        MakeUpId makeUp, AccountId person, RegistrationId registration, SessionId missed, SessionId covering) {}
