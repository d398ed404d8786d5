package ca.footing.payment;

import ca.footing.shared.Ids;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer's bank asks for money back: what it says, until when we can answer, how it ended. */
@Entity
@Table(name = "payment_dispute")
class DisputeCase {
    private static final List<String> OVER = List.of("won", "lost", "warning_closed", "prevented");

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private DisputeId id;

    @Version
    private @Nullable Integer version;

    private String stripeDispute;
    private String charge;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private @Nullable PaymentId payment;

    private @Nullable UUID reference;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", columnDefinition = "char(3)"))
    private Money amount;

    private String reason;
    private String status;
    private @Nullable Instant dueAt;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private boolean live;

    @SuppressWarnings("NullAway.Init")
    protected DisputeCase() {}

    DisputeCase(DisputeState news, @Nullable PaymentId payment, @Nullable UUID reference, Instant now) {
        this.id = new DisputeId(Ids.next());
        this.stripeDispute = news.id();
        this.charge = news.charge();
        this.payment = payment;
        this.reference = reference;
        this.amount = new Money(news.amount(), Currency.getInstance(news.currency()));
        this.reason = news.reason();
        this.status = news.status();
        this.openedAt = now;
        this.live = news.live();
    }

    DisputeId id() {
        return id;
    }

    String stripeDispute() {
        return stripeDispute;
    }

    @Nullable
    PaymentId payment() {
        return payment;
    }

    @Nullable
    UUID reference() {
        return reference;
    }

    Money amount() {
        return amount;
    }

    String status() {
        return status;
    }

    boolean isOver() {
        return OVER.contains(status);
    }

    boolean isLost() {
        return "lost".equals(status);
    }

    boolean isInquiry() {
        return status.startsWith("warning_");
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** An event that comes late does not reopen what is over: Stripe was asked anew, so what it says now holds. */
    void tell(DisputeState news, Instant now) {
        amount = new Money(news.amount(), Currency.getInstance(news.currency()));
        reason = news.reason();
        status = news.status();
        dueAt = news.dueAt();
        closedAt = isOver() ? closedAt == null ? now : closedAt : null;
    }
}
