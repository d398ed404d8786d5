package ca.footing.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<DisputeCase, DisputeId> {
    String ROW = """
            select new ca.footing.payment.DisputeRow(d.id, d.stripeDispute, d.payment, d.reference, d.amount, d.reason,
                d.status, d.dueAt, d.openedAt, d.closedAt)
            from DisputeCase d
            """;

    DisputeCase save(DisputeCase dispute);

    Optional<DisputeCase> findByStripeDispute(String stripeDispute);

    @Query(ROW + "where d.id = :id")
    Optional<DisputeRow> row(DisputeId id);

    @Query(ROW + "where d.payment = :payment order by d.openedAt")
    List<DisputeRow> rows(PaymentId payment);

    @Query(
            "select count(d) from DisputeCase d where d.payment = :payment and d.status in ('needs_response', 'under_review')")
    long countBlocking(PaymentId payment);
}
