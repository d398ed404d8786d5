package ca.footing.payment;

import ca.footing.document.DocumentId;
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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Money of one charge that goes back, written down before Stripe is called. Its id is the idempotency key and stands in
 * Stripe's metadata, so that whatever is told first, the answer or the webhook, finds this very row.
 */
@Entity
@Table(name = "payment_refund")
class Refund {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private RefundId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private PaymentId payment;

    private UUID reference;
    private String charge;
    private @Nullable String paymentIntent;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", columnDefinition = "char(3)"))
    private Money amount;

    private String reason;
    private String note;
    private boolean external;
    private boolean live;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RefundStatus status;

    private @Nullable String stripeRefund;
    private int tries;
    private Instant requestedAt;
    private Instant nextTryAt;
    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "credit_note"))
    private @Nullable DocumentId creditNote;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "replaced_by"))
    private @Nullable RefundId replacedBy;

    @SuppressWarnings("NullAway.Init")
    protected Refund() {}

    /** A refund that we want. @param words what the office wrote about it */
    Refund(ChargeLeft from, UUID reference, Money amount, String reason, String words, Instant now) {
        this.id = RefundId.next();
        this.payment = from.payment();
        this.reference = reference;
        this.charge = from.charge();
        this.paymentIntent = from.intent();
        this.amount = amount;
        this.reason = reason;
        this.note = words;
        this.live = from.live();
        this.status = from.byHand() ? RefundStatus.BY_HAND : RefundStatus.PENDING;
        this.requestedAt = now;
        this.nextTryAt = now;
    }

    /** A refund that somebody made at Stripe without us. */
    static Refund external(ChargeLeft from, UUID reference, Money amount, String reason, Instant now) {
        var refund = new Refund(from, reference, amount, reason, "", now);
        refund.external = true;
        refund.status = RefundStatus.PROCESSING;
        return refund;
    }

    RefundId id() {
        return id;
    }

    PaymentId payment() {
        return payment;
    }

    UUID reference() {
        return reference;
    }

    String charge() {
        return charge;
    }

    Money amount() {
        return amount;
    }

    RefundStatus status() {
        return status;
    }

    boolean isExternal() {
        return external;
    }

    boolean isLive() {
        return live;
    }

    boolean isCredited() {
        return creditNote != null;
    }

    void creditedBy(DocumentId document) {
        creditNote = document;
    }

    RefundOrder order() {
        return new RefundOrder(id, payment, paymentIntent, charge, amount, live, tries);
    }

    /** About to be sent: the next time is set before, so that a crash only delays; false when it is not to be sent. */
    boolean beginTry(Instant now) {
        if (status != RefundStatus.PENDING) {
            return false;
        }
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
        return true;
    }

    /** @throws IllegalStateException when Stripe names another refund: an idempotency key never makes two */
    void hasStripeRefund(String stripe) {
        if (stripeRefund != null && !stripeRefund.equals(stripe)) {
            throw new IllegalStateException("Refund " + id + " is carried out already");
        }
        stripeRefund = stripe;
    }

    /**
     * Takes over what Stripe says; false when it is no news. A failure is the last word; a success is not.
     */
    boolean become(RefundStatus next, Instant now) {
        if (status == next || status == RefundStatus.FAILED) {
            return false;
        }
        if (status == RefundStatus.SUCCEEDED && next == RefundStatus.PROCESSING) {
            return false;
        }
        status = next;
        decidedAt = now;
        return true;
    }

    /** Another refund stands for this failed one. @throws IllegalStateException unless it failed and stands alone */
    Refund again(Instant now) {
        if (status != RefundStatus.FAILED || replacedBy != null || external) {
            throw new IllegalStateException("Refund " + id + " is not to be tried again");
        }
        var from = new ChargeLeft(charge, paymentIntent, payment, paymentIntent == null, false, live, amount, amount);
        var next = new Refund(from, reference, amount, reason, note, now);
        next.creditNote = creditNote;
        replacedBy = next.id;
        return next;
    }

    /** The office has sent the money in another way. @throws IllegalStateException when Stripe is still at it */
    void sentByHand(String words, Instant now) {
        if (status != RefundStatus.BY_HAND && (status != RefundStatus.FAILED || external || replacedBy != null)) {
            throw new IllegalStateException("Refund " + id + " is not to be sent by hand");
        }
        status = RefundStatus.SUCCEEDED;
        note = words;
        decidedAt = now;
    }
}
