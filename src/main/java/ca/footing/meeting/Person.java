package ca.footing.meeting;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import ca.footing.registration.RegistrationId;

/** Somebody who is expected at the session. */
public record Person(RegistrationId registration, PersonName name, String email) {
    AccountId account() {
        return name.account();
    }
}
