package ca.footing.change;

import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a person can choose from for a place in a cohort that we cancelled.
 *
 * @param open false once it was chosen
 * @param why what the office tells; may be empty
 * @param alternatives cohorts with a free seat; moving costs nothing
 */
public record CancelledPlace(
        RegistrationId registration,
        CohortSummary cohort,
        boolean open,
        String why,
        Money refund,
        int creditMonths,
        List<CohortSummary> alternatives,
        Instant chooseBy) {}
