package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;

/** The session in which a person makes something up begins at another time. Published in that transaction. */
public record MakeUpRescheduled(
        MakeUpId makeUp, AccountId person, RegistrationId registration, SessionId covering, Instant startsAt) {}
