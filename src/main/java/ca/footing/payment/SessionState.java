package ca.footing.payment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hosted page as Stripe describes it now; the only thing that money is judged by.
 *
 * @param attempt the attempt it was made for, or null when the page is not ours
 * @param currency in lower case, as Stripe writes it
 * @param paymentIntent null until somebody tries to pay, and {@code charge} until money moved
 */
record SessionState(
        String id,
        Outcome outcome,
        @Nullable AttemptId attempt,
        long amountTotal,
        String currency,
        boolean live,
        @Nullable String url,
        @Nullable String paymentIntent,
        @Nullable String charge) {
    /** {@code PROCESSING}: the payer is done, the bank is not; {@code FAILED}: the bank refused afterwards. */
    enum Outcome {
        OPEN,
        EXPIRED,
        PROCESSING,
        PAID,
        FAILED
    }

    static Outcome outcome(String status, String paymentStatus, Optional<String> intentStatus) {
        return switch (status) {
            case "open" -> Outcome.OPEN;
            case "expired" -> Outcome.EXPIRED;
            default ->
                switch (paymentStatus) {
                    case "paid", "no_payment_required" -> Outcome.PAID;
                    default ->
                        intentStatus
                                        .filter(intent ->
                                                intent.equals("requires_payment_method") || intent.equals("canceled"))
                                        .isPresent()
                                ? Outcome.FAILED
                                : Outcome.PROCESSING;
                };
        };
    }

    static @Nullable AttemptId attempt(@Nullable String reference) {
        return reference == null
                ? null
                : ca.footing.shared.Ids.parse(reference).map(AttemptId::new).orElse(null);
    }
}
