package ca.footing.payment;

import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that goes back to the card it came from. A refund is a row of its own before Stripe is called; it is sent after
 * the commit and again by a job until Stripe has answered. What came by transfer goes back by hand, as a task.
 */
@Service
public class Refunds {
    private final RefundBook book;
    private final RefundRepository refunds;

    Refunds(RefundBook book, RefundRepository refunds) {
        this.book = book;
        this.refunds = refunds;
    }

    /** What was paid by card (or received by transfer) for a reference and not refunded or being refunded yet. */
    @Internal
    @Transactional(readOnly = true)
    public Money refundable(UUID reference) {
        return book.refundable(reference);
    }

    /**
     * Records a refund in the caller's transaction; its credit note is issued with it, for from now on the money is owed.
     * Stripe is called after the commit. Where several payments were made for the reference the newest gives first, and
     * each has a refund and a credit note of its own; the first is returned.
     *
     * @param reason text key of a sentence for the credit note and the office
     * @throws IllegalArgumentException for nothing or less
     * @throws RefundTooLarge when more is asked for than {@link #refundable}
     * @throws RefundBlocked while the payer's bank disputes the payment
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundId request(UUID reference, Money amount, String reason) {
        return book.request(reference, amount, reason, "");
    }

    /** The refunds of a reference, oldest first; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<RefundRow> of(UUID reference) {
        return refunds.rows(reference);
    }
}
