package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param quote the fee as it was agreed, kept as JSON; none when nothing was to be paid
 * @param feeLeft a fee was paid and pays for another seat now
 */
record MakeUpFacts(
        MakeUpId id,
        RegistrationId registration,
        AccountId person,
        CohortId cohort,
        SessionId missed,
        SessionId covering,
        Instant startsAt,
        int blockMinutes,
        @Nullable String quote,
        MakeUpState state,
        boolean paid,
        boolean feeLeft,
        @Nullable Instant heldUntil,
        @Nullable ReleaseReason releaseReason) {
    boolean isLive() {
        return state != MakeUpState.RELEASED;
    }
}
