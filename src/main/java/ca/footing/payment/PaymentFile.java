package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.List;

/**
 * Everything the office knows about one payment.
 *
 * @param left what can still be sent back, of all its charges
 * @param disputed a bank is deciding on it, so that nothing can be sent back now
 */
public record PaymentFile(
        PaymentRow payment,
        List<ChargeLeft> charges,
        Money left,
        boolean disputed,
        List<RefundRow> refunds,
        List<DisputeRow> disputes,
        List<TaskRow> tasks) {}
