package ca.footing.payment;

import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disputed payment as it is shown.
 *
 * @param stripeDispute by which it is found in Stripe's dashboard
 * @param reason and {@code status} in Stripe's words
 * @param dueAt until when evidence can be sent; null when none is asked for
 */
public record DisputeRow(
        DisputeId id,
        String stripeDispute,
        @Nullable PaymentId payment,
        @Nullable UUID reference,
        Money amount,
        String reason,
        String status,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt) {}
