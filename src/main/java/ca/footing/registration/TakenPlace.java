package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.refund.RefundTerms;
import ca.footing.tax.Quote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place that was paid or confirmed, with what was agreed when it was bought.
 *
 * @param quote what was to be paid, with its tax; none when nothing was
 * @param terms the refund terms as shown at the purchase, or later dates where the cohort begins later
 */
public record TakenPlace(
        RegistrationId id,
        CohortId cohort,
        Booking booking,
        AccountId account,
        RegistrationStatus status,
        @Nullable PriceCategoryId price,
        @Nullable Quote quote,
        RefundTerms terms,
        @Nullable Instant confirmedAt) {
    public boolean isConfirmed() {
        return status == RegistrationStatus.CONFIRMED;
    }
}
