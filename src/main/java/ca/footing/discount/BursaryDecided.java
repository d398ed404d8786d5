package ca.footing.discount;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Money;
import org.jspecify.annotations.Nullable;

/** Staff decided on a request; without an award it was declined. Published in the deciding transaction. */
public record BursaryDecided(
        BursaryRequestId request,
        AccountId account,
        CohortId cohort,
        @Nullable Money award,
        String reply) {}
