package ca.footing.change;

import ca.footing.cohort.CohortId;
import ca.footing.payment.RefundId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceChangeRepository extends Repository<PlaceChange, PlaceChangeId> {
    PlaceChange save(PlaceChange change);

    Optional<PlaceChange> findById(PlaceChangeId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PlaceChange c where c.id = :id")
    Optional<PlaceChange> findLocked(PlaceChangeId id);

    Optional<PlaceChange> findBySuccessor(RegistrationId successor);

    @Query("select c from PlaceChange c where c.left.registration = :registration order by c.asked.askedAt, c.id.id")
    List<PlaceChange> ofPlace(RegistrationId registration);

    @Query("select c from PlaceChange c where c.left.cohort = :cohort order by c.asked.askedAt desc, c.id.id")
    List<PlaceChange> inCohort(CohortId cohort);

    @Query(
            "select c from PlaceChange c where c.carried.state in (BLOCKED, CHOOSING, SENT, DECIDED) order by c.asked.askedAt")
    List<PlaceChange> unsettled(Limit limit);

    @Query("select c from PlaceChange c where c.left.registration = :registration and c.carried.state = HELD")
    Optional<PlaceChange> heldFor(RegistrationId registration);

    @Query("select c.id from PlaceChange c where c.carried.state = DECIDED and c.asked.askedAt < :before")
    List<PlaceChangeId> leftDecided(Instant before, Limit limit);

    @Query("select c.id from PlaceChange c where c.carried.state = HELD and c.until <= :now")
    List<PlaceChangeId> lapsed(Instant now, Limit limit);

    @Query("select c.id from PlaceChange c where c.carried.state = CHOOSING and c.until <= :now")
    List<PlaceChangeId> undecided(Instant now, Limit limit);

    @Query(
            "select c.id from PlaceChange c where c.carried.state = CHOOSING and c.until <= :before and c.remindedAt is null")
    List<PlaceChangeId> toRemind(Instant before, Limit limit);

    @Query("select c from PlaceChange c join c.carried.refunds r where r.refund = :refund")
    Optional<PlaceChange> findByRefund(RefundId refund);
}
