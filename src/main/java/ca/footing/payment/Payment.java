package ca.footing.payment;

import ca.footing.document.DocumentId;
import ca.footing.document.DocumentSummary;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A frozen price that somebody was asked to pay, the attempts at paying it, and what came of them. */
@Entity
@Table(name = "payment")
class Payment {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private PaymentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Order order;

    @Embedded
    private FrozenQuote quote;

    private @Nullable UUID openReference;
    private boolean live;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentStatus status;

    private Instant startedAt;
    private int touched;
    private @Nullable Instant paidAt;
    private @Nullable Long received;
    private @Nullable String paymentIntent;
    private @Nullable String reviewReason;

    @Embedded
    private @Nullable GivenReceipt receipt;

    @Embedded
    private Attempts attempts;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    /** @param live whether real money moves, from the key in use */
    Payment(CheckoutRequest request, boolean live, Instant now) {
        this.id = PaymentId.next();
        this.order = Order.of(request);
        this.quote = new FrozenQuote(request);
        this.openReference = request.reference();
        this.live = live;
        this.status = PaymentStatus.STARTED;
        this.startedAt = now;
        this.attempts = new Attempts();
        if (quote.needsPage()) {
            begin(now);
        }
    }

    PaymentId id() {
        return id;
    }

    Order order() {
        return order;
    }

    PaymentStatus status() {
        return status;
    }

    /** Its money came already, whatever became of it. */
    boolean isPaid() {
        return paidAt != null;
    }

    boolean isStarted() {
        return status == PaymentStatus.STARTED;
    }

    boolean isLive() {
        return live;
    }

    FrozenQuote asked() {
        return quote;
    }

    Attempts attempts() {
        return attempts;
    }

    /** A further attempt. @throws IllegalStateException while another is open, or when the payment is decided */
    final PaymentAttempt begin(Instant now) {
        if (!isStarted() || attempts.open().isPresent()) {
            throw new IllegalStateException("Payment " + id + " takes no further attempt");
        }
        return attempts.begin(this, now);
    }

    /** A delayed method was accepted; false when nothing changed by it. */
    boolean process(@Nullable String intent) {
        var news = isStarted();
        if (news) {
            paymentIntent = intent;
            status = PaymentStatus.PROCESSING;
        }
        return news;
    }

    /** The money is there as quoted. @throws IllegalStateException when the payment is decided already */
    void succeed(long amount, @Nullable String intent, Instant now) {
        if (!isStarted() && status != PaymentStatus.PROCESSING) {
            throw new IllegalStateException("Payment " + id + " cannot succeed from " + status);
        }
        receive(amount, intent, now);
        status = PaymentStatus.SUCCEEDED;
        openReference = null;
    }

    /** Money came that does not fit: kept, visible, and a person decides. */
    void receiveForReview(long amount, @Nullable String intent, Instant now, String reason) {
        if (paidAt == null) {
            receive(amount, intent, now);
        }
        review(reason);
    }

    /** All of the unmatched money went back. @throws IllegalStateException unless it was for review */
    void returned() {
        if (status != PaymentStatus.REVIEW) {
            throw new IllegalStateException("Not for review");
        }
        status = PaymentStatus.REFUNDED;
        reviewReason = null;
    }

    void review(String reason) {
        status = PaymentStatus.REVIEW;
        reviewReason = reason;
        openReference = null;
    }

    /** A person decided that the money is as it should be. @throws IllegalStateException when it is not to the cent */
    void accept() {
        if (status != PaymentStatus.REVIEW || !Long.valueOf(quote.due().minor()).equals(received)) {
            throw new IllegalStateException("Payment " + id + " cannot be accepted");
        }
        status = PaymentStatus.SUCCEEDED;
        reviewReason = null;
    }

    /** It will not succeed; false when it was decided already. */
    boolean fail() {
        var undecided = isStarted() || status == PaymentStatus.PROCESSING;
        if (undecided) {
            status = PaymentStatus.FAILED;
            openReference = null;
        }
        return undecided;
    }

    Instant paidAt() {
        return Optional.ofNullable(paidAt).orElseThrow();
    }

    private void receive(long amount, @Nullable String intent, Instant now) {
        received = amount;
        paymentIntent = intent;
        paidAt = now;
    }

    PageOrder page(PaymentAttempt attempt) {
        return new PageOrder(attempt.live(), quote.quote().lines(), quote.due(), order);
    }

    Optional<DocumentId> receipt() {
        return Optional.ofNullable(receipt).map(GivenReceipt::document);
    }

    void receiptIssued(DocumentSummary issued) {
        receipt = GivenReceipt.of(issued);
    }
}
