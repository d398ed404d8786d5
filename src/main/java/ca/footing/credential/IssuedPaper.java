package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.certificate.PaperKind;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter or a statement as it was issued.
 *
 * @param subject the module of a statement, the place of a letter
 * @param language {@code en} or {@code fr}
 * @param code what the address of its public page ends with; nobody can guess it
 * @param endedAt when a newer one replaced it
 */
public record IssuedPaper(
        PaperId id,
        PaperKind kind,
        RegistrationId registration,
        UUID subject,
        CohortId cohort,
        AccountId holder,
        String language,
        String serial,
        String code,
        Instant issuedAt,
        @Nullable Instant endedAt) {
    /** Whether no newer one replaced it. */
    public boolean stands() {
        return endedAt == null;
    }

    /** For example {@code FTG-2026-A000003.pdf}. */
    public String fileName() {
        return serial + ".pdf";
    }
}
