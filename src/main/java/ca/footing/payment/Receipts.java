package ca.footing.payment;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts as they were issued. */
@Service
@Transactional(readOnly = true)
public class Receipts {
    private final ReceiptRepository receipts;
    private final PaymentRepository payments;
    private final CurrentAccount caller;

    Receipts(ReceiptRepository receipts, PaymentRepository payments, CurrentAccount caller) {
        this.receipts = receipts;
        this.payments = payments;
        this.caller = caller;
    }

    /** The receipt of a payment. @throws RecordNotFound unless the caller paid it or belongs to the office */
    @ForSignedIn
    public ReceiptDocument receipt(PaymentId payment) {
        var mine = payments.order(payment)
                .filter(order -> caller.id().filter(order.buyer()::equals).isPresent())
                .isPresent();
        if (!mine && !caller.has(Role.REGISTRAR) && !caller.has(Role.OWNER)) {
            throw new RecordNotFound();
        }
        return document(payment);
    }

    /** For mails and other modules, which have checked who asks. @throws RecordNotFound when none was issued */
    @Internal
    public ReceiptDocument document(PaymentId payment) {
        return receipts.findById(payment).map(Receipt::document).orElseThrow(RecordNotFound::new);
    }
}
