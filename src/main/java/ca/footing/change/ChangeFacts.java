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
        Left left,
        @Nullable RegistrationId successor,
        @Nullable CohortId target,
        Asked asked,
        ChangeState state,
        Decision decision,
        int creditMonths,
        @Nullable String priced,
        @Nullable Instant until,
        @Nullable Instant settledAt,
        @Nullable String blockedBy) {
    RegistrationId registration() {
        return left.registration();
    }

    CohortId cohort() {
        return left.cohort();
    }

    AccountId person() {
        return left.person();
    }

    AccountId payer() {
        return left.payer();
    }

    /** @throws NullPointerException when nothing was priced */
    String plan() {
        return requireNonNull(priced);
    }
}
