package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is stored of a place, as the services of this module read it. */
record PlaceFacts(
        RegistrationId id,
        CohortId cohort,
        Booking booking,
        AccountId account,
        RegistrationStatus status,
        Hold hold,
        @Nullable Signature signature,
        @Nullable Order order,
        @Nullable PaymentId payment,
        @Nullable Instant confirmedAt) {
    /** The first step that is missing. @param eligible whether the person may pay, by the rules of the series */
    Step next(boolean hasProfile, boolean eligible) {
        if (status != RegistrationStatus.PENDING) {
            return Step.DONE;
        }
        if (!hasProfile) {
            return Step.PROFILE;
        }
        if (!eligible) {
            return Step.ELIGIBILITY;
        }
        if (signature == null) {
            return Step.AGREEMENT;
        }
        return order == null ? Step.PRICE : Step.PAYMENT;
    }

    /** As {@link #next(boolean, boolean)}, asking again for a price that does not hold any more. */
    Step next(@Nullable Profile profile, boolean eligible, List<PriceOffer> offers) {
        var next = next(profile != null, eligible);
        return next == Step.PAYMENT && order != null && !order.holds(offers, hold.startedAt()) ? Step.PRICE : next;
    }

    @Nullable
    Instant agreementSignedAt() {
        return signature == null ? null : signature.agreementSignedAt();
    }

    /** Whether that price was chosen since the seat is held: then it stays, whatever its dates say. */
    boolean isPromised(PriceCategoryId price) {
        return order != null && order.priceCategory().equals(price) && order.isPromised(hold.startedAt());
    }

    @Nullable
    PriceCategoryId priceCategory() {
        return order == null ? null : order.priceCategory();
    }

    boolean isHeld(Instant now) {
        return status == RegistrationStatus.PENDING && hold.lasts(now);
    }

    @Nullable
    Instant heldUntil() {
        return status == RegistrationStatus.PENDING ? hold.holdEndsAt() : null;
    }

    MyRegistration mine(CohortSummary summary, Step next, HoldSettings settings) {
        return new MyRegistration(
                id, summary, booking, status, heldUntil(), hold.extensionsLeft(settings), next, confirmedAt);
    }

    Participant participant() {
        return new Participant(id, account, cohort, booking);
    }
}
