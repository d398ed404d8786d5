package ca.footing.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<PaymentTask, TaskId> {
    String ROW = """
            select new ca.footing.payment.TaskRow(t.id, t.kind, t.subject, t.payment, t.reference, t.explanation,
                t.amount, t.detail, t.openedAt, t.dueAt, t.resolvedAt, t.resolvedBy, t.note)
            from PaymentTask t
            """;

    PaymentTask save(PaymentTask task);

    Optional<PaymentTask> findById(TaskId id);

    Optional<PaymentTask> findByOpenKey(String key);

    @Query(ROW + "where t.resolvedAt is null order by t.dueAt, t.openedAt")
    List<TaskRow> open(Limit limit);

    @Query(ROW + "where t.resolvedAt is not null order by t.resolvedAt desc")
    List<TaskRow> resolved(Limit limit);

    @Query(ROW + "where t.payment = :payment order by t.openedAt desc")
    List<TaskRow> about(PaymentId payment);

    @Query(
            "select count(t) from PaymentTask t where t.kind = :kind and t.subject = :subject and t.resolvedAt is not null")
    long countResolved(TaskKind kind, String subject);

    @Query("select count(t) from PaymentTask t where t.resolvedAt is null")
    long countOpen();
}
