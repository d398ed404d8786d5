package ca.footing.payment;

import ca.footing.document.DocumentId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One refund as it is shown.
 *
 * @param reason text key
 * @param external made in Stripe's dashboard and not by us
 * @param creditNote null where no receipt stood for the money
 * @param replacedBy the refund that was tried after this one failed
 */
public record RefundRow(
        RefundId id,
        PaymentId payment,
        UUID reference,
        Money amount,
        String reason,
        String note,
        RefundStatus status,
        boolean external,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable DocumentId creditNote,
        @Nullable RefundId replacedBy) {}
