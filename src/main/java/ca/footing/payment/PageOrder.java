package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.tax.QuoteLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is needed to make or find the hosted page of one attempt, read in a transaction and used outside of it. */
record PageOrder(LiveAttempt live, List<QuoteLine> lines, Money total, Order order) {
    PaymentId payment() {
        return live.payment();
    }

    AttemptId attempt() {
        return live.attempt();
    }

    @Nullable
    String session() {
        return live.session();
    }

    Instant expiresAt() {
        return live.expiresAt();
    }
}
