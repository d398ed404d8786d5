package ca.footing.billing;

import ca.footing.payment.PaymentId;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One part of a plan: its own portion of the quote, its own day, its own payment. */
@Entity
@Table(name = "instalment")
class Instalment {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private InstalmentId id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private InstalmentPlan plan;

    private int position;
    private UUID reference;

    @Column(columnDefinition = "text")
    private String quote;

    @Column(columnDefinition = "char(3)")
    private Currency currency;

    private long amount;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InstalmentStatus status;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private @Nullable PaymentId payment;

    private @Nullable Instant paidAt;
    private int reminders;
    private @Nullable Instant escalatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Instalment() {}

    /** @param order set for the first part, whose payment is the order's own; @param quote its portion as JSON */
    Instalment(InstalmentPlan plan, int position, @Nullable UUID order, String quote, Money amount, Instant dueAt) {
        this.id = InstalmentId.next();
        this.plan = plan;
        this.position = position;
        this.reference = order == null ? id.id() : order;
        this.quote = quote;
        this.currency = amount.currency();
        this.amount = amount.minor();
        this.dueAt = dueAt;
        this.status = InstalmentStatus.DUE;
    }

    InstalmentId id() {
        return id;
    }

    InstalmentPlan plan() {
        return plan;
    }

    String quote() {
        return quote;
    }

    Instant dueAt() {
        return dueAt;
    }

    int reminders() {
        return reminders;
    }

    boolean isDue() {
        return status == InstalmentStatus.DUE;
    }

    void pay(PaymentId by, Instant now) {
        status = InstalmentStatus.PAID;
        payment = by;
        paidAt = now;
    }

    void cancel() {
        if (isDue()) {
            status = InstalmentStatus.CANCELLED;
        }
    }

    /** More time: whoever was reminded or asked to look at it is so anew when that day comes. */
    void moveTo(Instant day) {
        dueAt = day;
        reminders = 0;
        escalatedAt = null;
    }

    void reminded() {
        reminders++;
    }

    /** The office was asked to look at it. */
    void escalate(Instant now) {
        escalatedAt = now;
    }

    InstalmentRow row() {
        return new InstalmentRow(
                id,
                position + 1,
                reference,
                new Money(amount, currency),
                dueAt,
                status,
                payment,
                paidAt,
                reminders,
                escalatedAt != null);
    }
}
