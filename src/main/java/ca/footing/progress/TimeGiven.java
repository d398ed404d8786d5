package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day that counts for a person changed.
 *
 * @param until null when there is none any more
 */
public record TimeGiven(
        RegistrationId registration,
        AccountId account,
        CohortId cohort,
        @Nullable LocalDate until) {}
