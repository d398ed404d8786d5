package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One payment as the office lists it. */
public record PaymentRow(
        PaymentId id,
        UUID reference,
        AccountId buyer,
        String description,
        Money total,
        PaymentStatus status,
        Instant startedAt,
        @Nullable Instant paidAt,
        @Nullable String receiptNumber,
        boolean live) {}
