package ca.footing.payment;

import com.stripe.model.BalanceTransaction;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One movement of Stripe's balance. @param source the charge, refund or dispute that it comes from */
record BalanceLine(
        String id,
        String type,
        String category,
        @Nullable String source,
        long amount,
        long fee,
        long net,
        String currency,
        Instant at) {
    static BalanceLine of(BalanceTransaction line) {
        return new BalanceLine(
                line.getId(),
                line.getType(),
                line.getReportingCategory(),
                line.getSource(),
                line.getAmount(),
                line.getFee(),
                line.getNet(),
                line.getCurrency().toUpperCase(Locale.ROOT),
                Instant.ofEpochSecond(line.getCreated()));
    }

    /** What of our ledger it should stand for; empty for payouts, fees and what else is Stripe's own affair. */
    Optional<LedgerKind> kind() {
        return Optional.ofNullable(
                switch (type) {
                    case "charge", "payment" -> LedgerKind.CHARGE;
                    case "refund", "payment_refund" -> LedgerKind.REFUND;
                    case "refund_failure", "payment_failure_refund" -> LedgerKind.REFUND_FAILED;
                    case "adjustment" ->
                        switch (category) {
                            case "dispute" -> LedgerKind.DISPUTE;
                            case "dispute_reversal" -> LedgerKind.DISPUTE_REINSTATED;
                            default -> null;
                        };
                    default -> null;
                });
    }
}
