package ca.footing.payment;

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
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One hosted page and what became of it. Its id is the idempotency key, and its expiry is stored and sent again
 * unchanged, so that a repeated call after a crash is the same call.
 */
@Entity
@Table(name = "payment_attempt")
class PaymentAttempt {
    /** One minute more than the shortest life that Stripe allows. */
    static final Duration LIFE = Duration.ofMinutes(31);

    /** With less left than this, a payer who comes back gets a new page with its whole life. */
    static final Duration RENEWED = Duration.ofMinutes(20);

    /** How close to its end a page may be when it is made. */
    static final Duration SHORTEST_AT_STRIPE = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private AttemptId id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "payment_id")
    private Payment payment;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "open_of"))
    private @Nullable PaymentId openOf;

    private @Nullable String stripeSession;
    private @Nullable String url;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttemptStatus status;

    private Instant startedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentAttempt() {}

    PaymentAttempt(Payment payment, Instant now) {
        this.id = AttemptId.next();
        this.payment = payment;
        this.openOf = payment.id();
        this.status = AttemptStatus.OPEN;
        this.startedAt = now;
        this.expiresAt = now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).plus(LIFE);
    }

    AttemptId id() {
        return id;
    }

    @Nullable
    String stripeSession() {
        return stripeSession;
    }

    @Nullable
    String url() {
        return url;
    }

    AttemptStatus status() {
        return status;
    }

    LiveAttempt live() {
        return new LiveAttempt(payment.id(), id, stripeSession, startedAt, expiresAt);
    }

    boolean isOpen() {
        return status == AttemptStatus.OPEN;
    }

    boolean hasOtherPage(String session) {
        return stripeSession != null && !stripeSession.equals(session);
    }

    /** @throws IllegalStateException when it has another page already: an idempotency key never makes two */
    void hasPage(String session, @Nullable String address) {
        if (hasOtherPage(session)) {
            throw new IllegalStateException("Attempt " + id + " has a page already");
        }
        stripeSession = session;
        url = address;
    }

    void become(AttemptStatus next) {
        if (next == AttemptStatus.OPEN || status == AttemptStatus.PAID && next != AttemptStatus.PAID) {
            throw new IllegalStateException("Attempt " + id + " cannot go from " + status + " to " + next);
        }
        status = next;
        openOf = null;
    }
}
