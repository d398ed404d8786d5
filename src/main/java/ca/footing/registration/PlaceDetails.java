package ca.footing.registration;

import ca.footing.account.Profile;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.discount.Reduction;
import ca.footing.eligibility.Standing;
import ca.footing.payment.PaymentState;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the owner of a place sees of it.
 *
 * @param modules of the series, in order, whether booked or not
 * @param name how they want to be called
 * @param agreement the signed version, or the one in force while none is signed
 * @param ownSupport what they named when signing, empty when nothing
 * @param prices the prices that they may choose now, and the one they chose; all of them while there is no profile
 * @param withheld prices for the category that they declare, which open once the office has verified it
 * @param reductions what lowers the price: a code, a bursary
 * @param payment the latest payment, if any was begun
 * @param heldNow whether the seat is held at this moment; false for a lapsed hold that was not swept yet
 * @param standing how they stand with the rules of the series
 */
public record PlaceDetails(
        MyRegistration place,
        CohortDetails cohort,
        List<ModuleSummary> modules,
        LocalizedText expectations,
        String name,
        @Nullable Profile profile,
        AgreementText agreement,
        @Nullable Instant signedAt,
        String ownSupport,
        List<PriceOffer> prices,
        List<PriceCategory> withheld,
        @Nullable PriceCategoryId chosenPrice,
        List<Reduction> reductions,
        @Nullable PaymentState payment,
        boolean heldNow,
        Standing standing) {
    /** Whether a price was chosen that does not hold any more. */
    public boolean mustChooseAgain() {
        return chosenPrice != null && place.next() == Step.PRICE;
    }
}
