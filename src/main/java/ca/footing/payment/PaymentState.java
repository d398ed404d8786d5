package ca.footing.payment;

import ca.footing.document.DocumentId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the payer is told while and after paying. */
public record PaymentState(
        PaymentId payment,
        UUID reference,
        PaymentStatus status,
        Money total,
        Money credit,
        PaymentMethod method,
        @Nullable DocumentId receipt,
        @Nullable String receiptNumber,
        @Nullable Instant paidAt,
        String returnTo) {
    /** What has to arrive in money, or has arrived. */
    public Money due() {
        return total.minus(credit);
    }
}
