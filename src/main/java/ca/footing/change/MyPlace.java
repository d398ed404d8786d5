package ca.footing.change;

import ca.footing.cohort.CohortDetails;
import ca.footing.registration.RegistrationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as its owner changes it.
 *
 * @param isConfirmed false once it has ended: then only what happened is shown
 * @param successor the place that it moved to, if any
 */
public record MyPlace(
        RegistrationId registration,
        CohortDetails cohort,
        boolean isConfirmed,
        @Nullable RegistrationId successor,
        List<ChangeRow> changes) {}
