package ca.footing.payment;

import ca.footing.shared.ForRegistrars;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's view of payments. */
@Service
@ForRegistrars
public class OfficePayments {
    /** How many are listed at most. */
    public static final int MOST = 200;

    private final PaymentRepository payments;
    private final Settlement settlement;

    OfficePayments(PaymentRepository payments, Settlement settlement) {
        this.payments = payments;
        this.settlement = settlement;
    }

    /** Those for review first, then the newest; {@link #MOST} at most. */
    @Transactional(readOnly = true)
    public List<PaymentRow> find(PaymentFilter filter) {
        var text = filter.text().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return payments.rows(filter.status(), "%" + text + "%", Limit.of(MOST));
    }

    /**
     * Accepts money that was put to review, as if it had just arrived: whoever listens tries again, and may put it to
     * review again.
     *
     * @return false when it was put to review again
     * @throws PartSentBack when a part of the money has gone back, or its bank disputes it
     * @throws IllegalStateException unless the payment is for review and received to the cent
     */
    @Transactional
    public boolean accept(PaymentId payment) {
        return settlement.accept(payment);
    }
}
