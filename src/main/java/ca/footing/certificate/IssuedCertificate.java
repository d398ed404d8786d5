package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued.
 *
 * @param code what the address of its public page ends with; nobody can guess it
 * @param endedAt when it was superseded or revoked
 */
public record IssuedCertificate(
        CertificateId id,
        RegistrationId registration,
        AccountId holder,
        CohortId cohort,
        String code,
        CertificateState state,
        Instant issuedAt,
        @Nullable Instant endedAt,
        CertificateData data) {
    /** For its file: {@code certificate-FTG-2026-000017.pdf}. */
    public String fileName(String extension) {
        return "certificate-" + data.serial() + "." + extension;
    }
}
