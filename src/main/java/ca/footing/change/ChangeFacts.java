package ca.footing.change;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is stored of a change, as the services of this module read it. */
record ChangeFacts(
        PlaceChangeId id,
        ChangeKind kind,
        RegistrationId registration,
        @Nullable RegistrationId successor,
        CohortId cohort,
        @Nullable CohortId target,
        AccountId person,
        AccountId payer,
        Asked asked,
        ChangeState state,
        Decision decision,
        int creditMonths,
        @Nullable String priced,
        @Nullable Instant until,
        @Nullable Instant settledAt,
        @Nullable String blockedBy) {
    /** @throws NullPointerException when nothing was priced */
    String plan() {
        return requireNonNull(priced);
    }
}
