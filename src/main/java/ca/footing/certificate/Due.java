package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A certificate on its way. {@code issueAt} is when it is issued unless somebody stops it. */
record Due(
        RegistrationId registration,
        CohortId cohort,
        DueState state,
        Instant metAt,
        Instant issueAt,
        @Nullable AccountId stoppedBy) {}
