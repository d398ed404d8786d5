package ca.footing.billing;

import ca.footing.payment.Payments;
import java.time.Clock;
import java.time.Duration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Takes invoices back whose deadline has passed although nobody did: usually whoever keeps the seat until then ends both,
 * but what was bought may have ended another way. Money that had come becomes a credit.
 */
@Component
class TransferUpkeep {
    private static final Duration GRACE = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final TransferRepository transfers;
    private final Payments payments;
    private final Clock clock;

    TransferUpkeep(TransferRepository transfers, Payments payments, Clock clock) {
        this.transfers = transfers;
        this.payments = payments;
        this.clock = clock;
    }

    /** Not inside a transaction: each payment is given up by itself, and what fails is tried again the next time. */
    void releaseOverdue() {
        transfers.overdue(clock.instant().minus(GRACE), Limit.of(AT_ONCE)).forEach(payments::close);
    }
}
