package ca.footing.billing;

import ca.footing.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InstalmentPlanRepository extends Repository<InstalmentPlan, PlanId> {
    InstalmentPlan save(InstalmentPlan plan);

    void flush();

    Optional<InstalmentPlan> findById(PlanId id);

    /** Changes the row first, so that payment, reminder and cancellation wait for each other. */
    @Modifying
    @Query("update InstalmentPlan p set p.version = p.version + 1 where p.id = :id")
    int touch(PlanId id);

    Optional<InstalmentPlan> findByOpenOrder(UUID order);

    @Query("select p.orderId from InstalmentPlan p where p.id = :id")
    Optional<UUID> orderOf(PlanId id);

    @Query("""
            select i.reference from Instalment i
            where i.plan.orderId = :order and i.status = PAID and i.reference <> :order order by i.paidAt desc
            """)
    List<UUID> paidParts(UUID order);

    @Query("select p.id from InstalmentPlan p where p.openOrder = :order")
    Optional<PlanId> idByOpenOrder(UUID order);

    @Query("select p from InstalmentPlan p where p.orderId in :orders and p.status <> CANCELLED")
    List<InstalmentPlan> ofOrders(List<UUID> orders);

    @Query("select i.plan.id from Instalment i where i.reference = :reference order by i.plan.begunAt desc")
    List<PlanId> byReference(UUID reference);

    @Query("select i from Instalment i join fetch i.plan where i.id = :id")
    Optional<Instalment> part(InstalmentId id);

    @Query("""
            select p from InstalmentPlan p where p.buyer = :buyer and p.status in (ACTIVE, DONE)
            order by p.begunAt desc
            """)
    List<InstalmentPlan> of(AccountId buyer);

    /** Plans with a part that is late, and those whose next part comes soon; the most urgent first. */
    @Query("""
            select p from InstalmentPlan p where p.status = ACTIVE
            order by (select min(i.dueAt) from Instalment i where i.plan = p and i.status = DUE)
            """)
    List<InstalmentPlan> active(Limit limit);

    /**
     * Parts that need a reminder now, or the office: due before the first moment and not reminded yet, due and reminded
     * once, due before the middle of the grace and reminded twice, or due before the grace that is over.
     */
    @Query("""
            select i from Instalment i join fetch i.plan p
            where i.status = DUE and p.status = ACTIVE and i.escalatedAt is null and i.dueAt < :before
            and (i.reminders = 0 or i.dueAt < :now and i.reminders = 1 or i.dueAt < :middle and i.reminders = 2
                or i.dueAt < :over)
            order by i.dueAt
            """)
    List<Instalment> toRemind(Instant before, Instant now, Instant middle, Instant over, Limit limit);
}
