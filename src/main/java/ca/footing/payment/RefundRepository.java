package ca.footing.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RefundRepository extends Repository<Refund, RefundId> {
    String ROW = """
            select new ca.footing.payment.RefundRow(r.id, r.payment, r.reference, r.amount, r.reason, r.note, r.status,
                r.external, r.requestedAt, r.decidedAt, r.creditNote, r.replacedBy)
            from Refund r
            """;

    Refund save(Refund refund);

    void flush();

    Optional<Refund> findById(RefundId id);

    Optional<Refund> findByStripeRefund(String stripeRefund);

    /** One that Stripe has not named its own refund for. */
    @Query("select r from Refund r where r.id = :id and r.stripeRefund is null")
    Optional<Refund> findUnanswered(RefundId id);

    @Query("select r.payment from Refund r where r.id = :id")
    Optional<PaymentId> paymentOf(RefundId id);

    @Query("select r.payment from Refund r where r.stripeRefund = :stripe")
    Optional<PaymentId> paymentOfStripe(String stripe);

    @Query("select r.id from Refund r where r.status = PENDING and r.nextTryAt <= :now order by r.nextTryAt")
    List<RefundId> due(Instant now, Limit limit);

    /** Stripe has them, or had them a while ago: asked about again, for a webhook can be lost. */
    @Query("select r.stripeRefund from Refund r where r.status = PROCESSING and r.stripeRefund is not null")
    List<String> processing(Limit limit);

    @Query(ROW + "where r.reference = :reference order by r.requestedAt, r.id.id")
    List<RefundRow> rows(UUID reference);

    @Query(ROW + "where r.payment = :payment order by r.requestedAt, r.id.id")
    List<RefundRow> rows(PaymentId payment);
}
