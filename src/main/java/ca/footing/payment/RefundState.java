package ca.footing.payment;

import ca.footing.shared.Ids;
import com.stripe.model.Refund;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund as Stripe describes it now; the only thing that money sent back is judged by.
 *
 * @param refund the refund of ours that it carries out, or null when somebody made it elsewhere
 */
record RefundState(
        String id,
        RefundStatus status,
        @Nullable RefundId refund,
        @Nullable String charge,
        @Nullable String intent,
        long amount,
        String currency) {
    static final String OURS = "refund_id";

    static RefundState of(Refund refund) {
        Map<String, String> metadata = refund.getMetadata();
        return new RefundState(
                refund.getId(),
                status(refund.getStatus()),
                metadata == null ? null : ours(metadata.get(OURS)),
                refund.getCharge(),
                refund.getPaymentIntent(),
                refund.getAmount(),
                refund.getCurrency().toUpperCase(Locale.ROOT));
    }

    private static @Nullable RefundId ours(@Nullable String id) {
        return id == null ? null : Ids.parse(id).map(RefundId::new).orElse(null);
    }

    private static RefundStatus status(@Nullable String status) {
        return switch (status == null ? "" : status) {
            case "succeeded" -> RefundStatus.SUCCEEDED;
            case "failed", "canceled" -> RefundStatus.FAILED;
            default -> RefundStatus.PROCESSING;
        };
    }
}
