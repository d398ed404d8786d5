package ca.footing.practice;

import ca.footing.account.College;
import ca.footing.shared.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A supervisor as recorded. */
public record SupervisorDetails(
        SupervisorId id,
        String name,
        EmailAddress email,
        Locale locale,
        College college,
        String registrationNumber,
        List<Credential> credentials,
        boolean retired) {
    /** Whether the day lies within a written agreement that is on record (CRPO Standard 4.1). */
    public boolean hasAgreementOn(LocalDate day) {
        return standingOn(day).recorded().contains(CredentialKind.AGREEMENT);
    }

    public Standing standingOn(LocalDate day) {
        return Standing.on(day, credentials);
    }
}
