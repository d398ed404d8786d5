package ca.footing.payment;

import ca.footing.document.Documents;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One payment as the office sees it, and what it may do to send money back. */
@Service
@ForRegistrars
public class OfficeRefunds {
    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final DisputeRepository disputes;
    private final TaskRepository tasks;
    private final Charges charges;
    private final Documents documents;
    private final RefundDecisions decisions;
    private final RefundSender sender;

    OfficeRefunds(
            PaymentRepository payments,
            RefundRepository refunds,
            DisputeRepository disputes,
            TaskRepository tasks,
            Charges charges,
            Documents documents,
            RefundDecisions decisions,
            RefundSender sender) {
        this.payments = payments;
        this.refunds = refunds;
        this.disputes = disputes;
        this.tasks = tasks;
        this.charges = charges;
        this.documents = documents;
        this.decisions = decisions;
        this.sender = sender;
    }

    /** @throws RecordNotFound when there is no such payment */
    @Transactional(readOnly = true)
    public PaymentFile file(PaymentId id) {
        var payment = payments.row(id).orElseThrow(RecordNotFound::new);
        var came = charges.of(List.of(id));
        var none = new Money(0, payment.total().currency());
        var left = came.stream()
                .map(ChargeLeft::left)
                .filter(amount -> !amount.isNegative())
                .reduce(none, Money::plus);
        return new PaymentFile(
                payment,
                came,
                left,
                disputes.countBlocking(id) > 0,
                refunds.rows(id),
                documents.of(payment.reference()),
                disputes.rows(id),
                tasks.about(id));
    }

    /**
     * Sends a part of a payment back: recorded first, with its credit note, then sent; when Stripe does not answer now, a
     * job goes on. Not inside a transaction. The registration stays as it is: cancelling is another act.
     *
     * @param words why, for whoever reads the books later
     * @throws NoteNeeded without words
     * @throws RefundTooLarge when more is asked for than is left
     * @throws RefundBlocked while the payer's bank disputes the payment
     */
    public void refund(PaymentId payment, Money amount, String words) {
        decisions.start(payment, amount, note(words));
        sendDue(payment);
    }

    /** Sends a failed refund once more. Not inside a transaction. */
    public void again(RefundId refund) {
        sender.send(decisions.again(refund));
    }

    /** The money was sent another way. @param words how and when @throws NoteNeeded without words */
    public void sentByHand(RefundId refund, String words) {
        decisions.sentByHand(refund, note(words));
    }

    /** What somebody refunded in Stripe's dashboard was right: a credit note is issued for it. */
    public void credit(RefundId refund) {
        decisions.creditExternal(refund);
    }

    private void sendDue(PaymentId payment) {
        refunds.rows(payment).stream()
                .filter(refund -> refund.status() == RefundStatus.PENDING)
                .forEach(refund -> sender.send(refund.id()));
    }

    private static String note(String words) {
        var note = words.strip();
        if (note.isEmpty()) {
            throw new NoteNeeded();
        }
        return note;
    }
}
