package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import java.time.Instant;

/** A colleague is asked to take a place. Published in that transaction; the token is in no table. */
public record SubstituteInvited(
        SubstituteInvitationId invitation,
        RegistrationId registration,
        AccountId by,
        EmailAddress email,
        String token,
        Instant endsAt) {
    /** Without the token. */
    @Override
    public String toString() {
        return "SubstituteInvited[" + invitation + "]";
    }
}
