package ca.footing.change;

import ca.footing.cohort.CohortDetails;
import ca.footing.registration.RegistrationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as its owner changes it.
 *
 * @param isConfirmed false once it has ended: then only what happened is shown
 * @param paidBy the name of whoever bought the seat for its person: it is theirs to move or to give on
 * @param successor the place that it moved to, if any
 */
public record MyPlace(
        RegistrationId registration,
        CohortDetails cohort,
        boolean isConfirmed,
        @Nullable String paidBy,
        @Nullable RegistrationId successor,
        List<ChangeRow> changes) {}
