package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;

/**
 * As things stand, nothing that may still happen completes a module for somebody.
 *
 * @param blocking what stands in the way; each says what can be done about it
 */
public record CompletionImpossible(
        RegistrationId registration,
        AccountId account,
        CohortId cohort,
        ModuleSummary module,
        List<Finding> blocking,
        Instant at) {}
