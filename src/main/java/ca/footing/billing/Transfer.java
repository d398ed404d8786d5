package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.document.DocumentId;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money that is awaited outside of the hosted page, the invoice that asks for it, and what has come of it. */
@Entity
@Table(name = "transfer")
class Transfer {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private TransferId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private PaymentId payment;

    private UUID reference;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "buyer_id"))
    private AccountId buyer;

    private String buyerName;
    private String description;
    private String language;
    private String returnTo;
    private String purchaseOrder;

    @Column(columnDefinition = "text")
    private String quote;

    @Column(columnDefinition = "char(3)")
    private Currency currency;

    private long due;
    private long received;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "invoice_id"))
    private DocumentId invoice;

    private String invoiceNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferStatus status;

    private Instant begunAt;
    private Instant deadline;
    private String zone;
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /** @param quote as JSON, as the invoice says it */
    Transfer(
            PaymentId payment,
            OrderRequest order,
            String purchaseOrder,
            String quote,
            Money due,
            DocumentId invoice,
            String invoiceNumber,
            Instant deadline,
            Instant now) {
        this.id = TransferId.next();
        this.payment = payment;
        this.reference = order.reference();
        this.buyer = order.buyer();
        this.buyerName = order.buyerName();
        this.description = order.description();
        this.language = Languages.code(order.locale());
        this.returnTo = order.returnTo();
        this.purchaseOrder = purchaseOrder;
        this.quote = quote;
        this.currency = due.currency();
        this.due = due.minor();
        this.invoice = invoice;
        this.invoiceNumber = invoiceNumber;
        this.status = TransferStatus.AWAITED;
        this.begunAt = now;
        this.deadline = deadline;
        this.zone = order.zone().getId();
    }

    PaymentId payment() {
        return payment;
    }

    Locale locale() {
        return Languages.of(language);
    }

    String quote() {
        return quote;
    }

    boolean isAwaited() {
        return status == TransferStatus.AWAITED;
    }

    /** Adds an arrival; answers how much of it is more than was due: all of it when nothing is awaited any more. */
    Money receive(Money amount) {
        if (!isAwaited()) {
            return amount;
        }
        var used = Math.min(amount.minor(), due - received);
        received += used;
        if (received == due) {
            status = TransferStatus.PAID;
        }
        return new Money(amount.minor() - used, currency);
    }

    /** It does not come any more; answers what had come of it. */
    Money close() {
        status = TransferStatus.CLOSED;
        return new Money(received, currency);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    TransferRow row() {
        return new TransferRow(
                id,
                reference,
                buyer,
                buyerName,
                description,
                returnTo,
                purchaseOrder,
                new Money(due, currency),
                new Money(received, currency),
                invoice,
                invoiceNumber,
                status,
                deadline,
                ZoneId.of(zone));
    }
}
