package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.document.DocumentId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One payment as the office lists it.
 *
 * @param received in the minor unit, null while nothing arrived
 * @param reviewReason text key of why a person must look and what to do
 */
public record PaymentRow(
        PaymentId id,
        UUID reference,
        AccountId buyer,
        String buyerName,
        String description,
        Money total,
        Money credit,
        PaymentMethod method,
        PaymentStatus status,
        Instant startedAt,
        @Nullable Instant paidAt,
        @Nullable Long received,
        @Nullable String reviewReason,
        @Nullable DocumentId receipt,
        @Nullable String receiptNumber,
        boolean live) {
    /** What had to arrive in money. */
    public Money due() {
        return total.minus(credit);
    }

    /** Whether the money can simply be accepted; otherwise it has to go back. */
    public boolean isAcceptable() {
        return status == PaymentStatus.REVIEW && received != null && received == due().minor();
    }
}
