package ca.footing.payment;

import ca.footing.document.DocumentDraft;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Credit notes for money that goes back. They are issued when the refund is decided, not when the bank has moved it: from
 * then on we owe it, and the tax with it (ETA s. 232). A refund that fails afterwards leaves the debt as it is, so its
 * credit note stands and a task is open until the money has gone another way.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreditNotes {
    private final Documents documents;

    CreditNotes(Documents documents) {
        this.documents = documents;
    }

    /**
     * Issues the note for a part of a payment, as far as its receipt was not taken back before (a move to another
     * cohort takes it back for a receipt of its own); empty when nothing of a receipt stands for the payment.
     */
    public Optional<DocumentId> issue(Payment payment, Money asked, Instant at) {
        return payment.receipt()
                .filter(receipt -> !documents.creditable(receipt).isZero())
                .map(receipt -> {
                    var quote = payment.asked().quote();
                    var left = documents.creditable(receipt);
                    var amount = asked.compareTo(left) < 0 ? asked : left;
                    var before = quote.total().minus(left);
                    return documents
                            .issue(new DocumentDraft(
                                    DocumentKind.CREDIT_NOTE,
                                    payment.order().reference(),
                                    payment.order().buyer(),
                                    payment.order().buyerName(),
                                    payment.order().purchaseOrder(),
                                    payment.order().description(),
                                    quote.portion(before, amount),
                                    at,
                                    payment.order().locale(),
                                    payment.isLive(),
                                    receipt))
                            .id();
                });
    }
}
