package ca.footing.payment;

import ca.footing.document.DocumentId;
import ca.footing.document.DocumentSummary;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The receipt that stands for a payment's money. */
@Embeddable
record GivenReceipt(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "receipt_id"))
        DocumentId document,

        @Column(name = "receipt_number") String number) {
    static GivenReceipt of(DocumentSummary issued) {
        return new GivenReceipt(issued.id(), issued.number());
    }
}
