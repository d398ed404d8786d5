package ca.footing.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A receipt as it was issued; never changed. */
@Entity
@Table(name = "receipt")
class Receipt {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private PaymentId payment;

    @Version
    private @Nullable Integer version;

    private String number;
    private Instant issuedAt;

    @Column(columnDefinition = "mediumtext")
    private String html;

    @Column(columnDefinition = "binary(32)")
    private byte[] sha256;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(PaymentId payment, String number, Instant issuedAt, String html, byte[] sha256) {
        this.payment = payment;
        this.number = number;
        this.issuedAt = issuedAt;
        this.html = html;
        this.sha256 = sha256;
    }

    String number() {
        return number;
    }

    ReceiptDocument document() {
        return new ReceiptDocument(number, issuedAt, html);
    }
}
