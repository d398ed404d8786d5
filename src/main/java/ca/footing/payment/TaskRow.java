package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task about money as the office lists it; for the parts see {@link TaskDraft}.
 *
 * @param resolvedBy null while it is open, and when it settled itself
 */
public record TaskRow(
        TaskId id,
        TaskKind kind,
        String subject,
        @Nullable PaymentId payment,
        @Nullable UUID reference,
        String explanation,
        @Nullable Money amount,
        String detail,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant resolvedAt,
        @Nullable AccountId resolvedBy,
        String note) {}
