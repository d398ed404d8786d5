package ca.footing.payment;

import ca.footing.document.DocumentSummary;
import ca.footing.shared.Money;
import java.util.List;

/**
 * Everything the office knows about one payment.
 *
 * @param documents all about the thing bought, also of its other payments
 * @param left what can still be sent back, of all its charges
 * @param disputed a bank is deciding on it, so that nothing can be sent back now
 */
public record PaymentFile(
        PaymentRow payment,
        List<ChargeLeft> charges,
        Money left,
        boolean disputed,
        List<RefundRow> refunds,
        List<DocumentSummary> documents,
        List<DisputeRow> disputes,
        List<TaskRow> tasks) {}
