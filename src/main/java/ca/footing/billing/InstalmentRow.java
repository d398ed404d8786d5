package ca.footing.billing;

import ca.footing.payment.PaymentId;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of a plan.
 *
 * @param position from 1
 * @param reference of its payment; the order itself for the first part
 * @param reminders how often its payer was reminded
 * @param escalated whether the office was asked to look at it
 */
public record InstalmentRow(
        InstalmentId id,
        int position,
        UUID reference,
        Money amount,
        Instant dueAt,
        InstalmentStatus status,
        @Nullable PaymentId payment,
        @Nullable Instant paidAt,
        int reminders,
        boolean escalated) {
    public boolean isLate(Instant now) {
        return status == InstalmentStatus.DUE && dueAt.isBefore(now);
    }
}
