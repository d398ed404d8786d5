package ca.footing.payment;

import ca.footing.shared.Money;
import org.jspecify.annotations.Nullable;

/** All that is needed to send a refund, read in a transaction and used outside of it. @param tries how often before */
record RefundOrder(
        RefundId id,
        PaymentId payment,
        @Nullable String intent,
        String charge,
        Money amount,
        boolean live,
        int tries) {}
