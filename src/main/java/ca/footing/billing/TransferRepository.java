package ca.footing.billing;

import ca.footing.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TransferRepository extends Repository<Transfer, TransferId> {
    Transfer save(Transfer transfer);

    void flush();

    Optional<Transfer> findById(TransferId id);

    Optional<Transfer> findByPayment(PaymentId payment);

    /** Changes the row first, so that of two who enter money one waits for the other. */
    @Modifying
    @Query("update Transfer t set t.version = t.version + 1 where t.id = :id")
    int touch(TransferId id);

    Optional<Transfer> findFirstByReferenceOrderByBegunAtDesc(UUID reference);

    /** Awaited ones first, those that end soonest first. */
    @Query("""
            select t from Transfer t
            order by case when t.status = AWAITED then 0 else 1 end,
                case when t.status = AWAITED then t.deadline end, t.begunAt desc
            """)
    List<Transfer> all(Limit limit);

    @Query(
            "select t from Transfer t where t.status = AWAITED and t.remindedAt is null and t.deadline between :now and :until")
    List<Transfer> toRemind(Instant now, Instant until, Limit limit);

    /** References of what was awaited until then and is awaited still. */
    @Query("select t.reference from Transfer t where t.status = AWAITED and t.deadline < :before order by t.deadline")
    List<UUID> overdue(Instant before, Limit limit);
}
