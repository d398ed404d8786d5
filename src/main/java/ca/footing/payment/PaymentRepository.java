package ca.footing.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<Payment, PaymentId> {
    String STATE = """
            select new ca.footing.payment.PaymentState(p.id, p.order.reference, p.status,
                new ca.footing.shared.Money(p.quote.total, p.quote.currency),
                new ca.footing.shared.Money(p.quote.credit, p.quote.currency), p.quote.method, p.receipt.document,
                p.receipt.number, p.paidAt, p.order.returnTo)
            from Payment p
            """;

    String ATTEMPT = """
            select new ca.footing.payment.LiveAttempt(p.id, a.id, a.stripeSession, a.startedAt, a.expiresAt)
            from PaymentAttempt a join a.payment p
            """;

    Payment save(Payment payment);

    void flush();

    Optional<Payment> findById(PaymentId id);

    /** Changes the row first, so that of two settlements one waits for the other, on a cluster too. */
    @Modifying
    @Query("update Payment p set p.touched = p.touched + 1 where p.id = :id")
    int touch(PaymentId id);

    @Query("select p.id from Payment p where p.openReference = :reference")
    Optional<PaymentId> idOfOpen(UUID reference);

    @Query("select a.payment.id from PaymentAttempt a where a.stripeSession = :session")
    Optional<PaymentId> idBySession(String session);

    @Query("select a.payment.id from PaymentAttempt a where a.id = :attempt")
    Optional<PaymentId> idByAttempt(AttemptId attempt);

    /** Those whose money stands under a receipt, the newest first. */
    @Query(
            "select p.id from Payment p where p.order.reference = :reference and p.status = SUCCEEDED order by p.paidAt desc")
    List<PaymentId> succeeded(UUID reference);

    @Query("select a.status from PaymentAttempt a where a.id = :attempt")
    Optional<AttemptStatus> attemptStatus(AttemptId attempt);

    @Query("select p.order from Payment p where p.id = :id")
    Optional<Order> order(PaymentId id);

    @Query(STATE + "where p.id = :id")
    Optional<PaymentState> state(PaymentId id);

    @Query(STATE + "where p.order.returnToken = :token")
    Optional<PaymentState> stateByReturnToken(String token);

    @Query("""
            select a.stripeSession from PaymentAttempt a
            where a.payment.id = :payment and a.stripeSession is not null and a.status in (OPEN, PROCESSING)
            """)
    List<String> undecidedSessions(PaymentId payment);

    String ROW = """
            select new ca.footing.payment.PaymentRow(p.id, p.order.reference, p.order.buyer, p.order.buyerName,
                p.order.description, new ca.footing.shared.Money(p.quote.total, p.quote.currency),
                new ca.footing.shared.Money(p.quote.credit, p.quote.currency), p.quote.method, p.status,
                p.startedAt, p.paidAt, p.received, p.reviewReason, p.receipt.document, p.receipt.number, p.live)
            from Payment p
            """;

    @Query(ROW + "where p.id = :id")
    Optional<PaymentRow> row(PaymentId id);

    @Query(ROW + """
            where (:status is null or p.status = :status)
                and (p.order.buyerName like :text escape '!' or p.order.description like :text escape '!'
                    or p.receipt.number like :text escape '!')
            order by case when p.status = REVIEW then 0 else 1 end, p.startedAt desc
            """)
    List<PaymentRow> rows(@Nullable PaymentStatus status, String text, Limit limit);

    /** Oldest first: of several with one reference the last one counts. */
    @Query(STATE + "where p.order.reference in :references order by p.startedAt, p.id.id")
    List<PaymentState> states(Collection<UUID> references);

    @Query(ATTEMPT + "where a.status in :statuses and a.startedAt < :before order by a.startedAt")
    List<LiveAttempt> attempts(Collection<AttemptStatus> statuses, Instant before, Limit limit);

    /** Pages that may still be open although their payment was given up for another one of the same reference. */
    @Query(ATTEMPT + "where a.status = OPEN and p.order.reference = :reference and p.id <> :except")
    List<LiveAttempt> superseded(UUID reference, PaymentId except);

    @Query(ATTEMPT + "where a.status = OPEN and p.order.reference = :reference")
    List<LiveAttempt> openAttempts(UUID reference);
}
