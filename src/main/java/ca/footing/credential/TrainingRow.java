package ca.footing.credential;

import ca.footing.catalogue.ModuleId;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One module that a person took in one cohort.
 *
 * @param held clock minutes of its sessions that have ended, breaks out
 * @param minutes what counts of them, each minute of a person's life once
 * @param complete whether everything that the module asks for is done
 * @param serial of the certificate that holds these minutes
 */
public record TrainingRow(
        RegistrationId registration,
        CohortSummary cohort,
        ModuleId module,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        int held,
        Minutes minutes,
        Counting counting,
        boolean complete,
        @Nullable String serial) {}
