package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order as its row holds it. @param heldSince from the order on, or anew since another way to pay had failed */
record GroupOrder(
        GroupOrderId id,
        AccountId account,
        CohortId cohort,
        GroupOrderStatus status,
        Instant heldSince,
        Instant holdEndsAt,
        int extensionsUsed,
        Money price,
        String purchaseOrder,
        String promoCode,
        String refundTerms,
        @Nullable PaymentId payment,
        @Nullable Instant paidAt) {
    /** @throws GroupDoesNotTakePlace when its cohort was called off */
    GroupOrder requireTakesPlace() {
        if (status == GroupOrderStatus.CALLED_OFF) {
            throw new GroupDoesNotTakePlace();
        }
        return this;
    }

    boolean isHeld(Instant now) {
        return status == GroupOrderStatus.HELD && now.isBefore(holdEndsAt);
    }
}
