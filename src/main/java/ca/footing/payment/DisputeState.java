package ca.footing.payment;

import com.stripe.model.Dispute;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as Stripe describes it now.
 *
 * @param dueAt until when evidence can be sent; null when none is asked for
 * @param withdrawn whether Stripe took the money back from us, and {@code reinstated}, gave it back to us
 */
record DisputeState(
        String id,
        String charge,
        @Nullable String intent,
        long amount,
        String currency,
        String reason,
        String status,
        @Nullable Instant dueAt,
        boolean live,
        boolean withdrawn,
        boolean reinstated) {
    static DisputeState of(Dispute dispute) {
        var details = dispute.getEvidenceDetails();
        var due = details == null ? null : details.getDueBy();
        var lines = dispute.getBalanceTransactions();
        return new DisputeState(
                dispute.getId(),
                dispute.getCharge(),
                dispute.getPaymentIntent(),
                dispute.getAmount(),
                dispute.getCurrency().toUpperCase(Locale.ROOT),
                dispute.getReason(),
                dispute.getStatus(),
                due == null ? null : Instant.ofEpochSecond(due),
                dispute.getLivemode(),
                lines != null && lines.stream().anyMatch(line -> line.getAmount() < 0),
                lines != null && lines.stream().anyMatch(line -> line.getAmount() > 0));
    }

    /** Only a question of the bank so far: no money moves. */
    boolean isInquiry() {
        return status.startsWith("warning_");
    }

    /** As it is, and what an event about its money adds. */
    DisputeState after(@Nullable StripeEvent event) {
        var type = event == null ? "" : event.type();
        return new DisputeState(
                id,
                charge,
                intent,
                amount,
                currency,
                reason,
                status,
                dueAt,
                live,
                !isInquiry() && (withdrawn || type.endsWith("funds_withdrawn")),
                !isInquiry() && (reinstated || type.endsWith("funds_reinstated")));
    }
}
