package ca.footing.payment;

import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that goes back to the card it came from. A refund is a row of its own before Stripe is called; it is sent after
 * the commit and again by a job until Stripe has answered.
 */
@Service
public class Refunds {
    Refunds() {}

    /** What was paid by card (or received by transfer) for a reference and not refunded or being refunded yet. */
    @Internal
    @Transactional(readOnly = true)
    public Money refundable(UUID reference) {
        throw new UnsupportedOperationException(reference.toString());
    }

    /**
     * Records a refund in the caller's transaction; its credit note is issued with it. Stripe is called after the commit.
     *
     * @param reason text key of a sentence for the credit note and the office
     * @throws RefundTooLarge when more is asked for than {@link #refundable}
     * @throws RefundBlocked while the payer's bank disputes the payment
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundId request(UUID reference, Money amount, String reason) {
        throw new UnsupportedOperationException(reference + " " + amount + " " + reason);
    }
}
