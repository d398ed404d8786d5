package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as the seal names them for good.
 *
 * @param account of a facilitator; null for a supervisor, who has none here
 * @param recorded what was on record of a supervisor for the day of the entry
 * @param stated what a supervisor said of themselves on signing; null for a facilitator
 */
record SealedBy(
        @Nullable AccountId account,
        Signer as,
        String name,
        College college,
        String registrationNumber,
        List<CredentialKind> recorded,
        @Nullable SupervisorStatement stated) {
    static SealedBy supervisor(Supervisor signer, PracticeEntry entry, SupervisorStatement statement) {
        var details = signer.details();
        var day = entry.row().start().toLocalDate();
        return new SealedBy(
                null,
                Signer.SUPERVISOR,
                details.name(),
                statement.college(),
                details.registrationNumber(),
                details.standingOn(day).recorded(),
                statement);
    }

    static SealedBy facilitator(AccountId account, Profile profile) {
        return new SealedBy(
                account,
                Signer.FACILITATOR,
                profile.legalName(),
                profile.college(),
                profile.registrationNumber(),
                List.of(),
                null);
    }

    /** A facilitator whose professional profile is empty signs with the name of the account. */
    static SealedBy facilitator(AccountId account, String name) {
        return new SealedBy(account, Signer.FACILITATOR, name, College.NONE, "", List.of(), null);
    }
}
