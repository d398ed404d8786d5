package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as the office lists it: never what it says.
 *
 * @param owner who looks after it
 * @param mine whether that is the reader
 */
public record NeedRow(
        RegistrationId registration,
        PersonName person,
        CohortSummary cohort,
        NeedState state,
        @Nullable AccountId owner,
        String ownerName,
        boolean mine,
        LocalDate dueOn,
        boolean overdue) {}
