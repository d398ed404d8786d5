package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, RegistrationId> {
    Registration save(Registration registration);

    Optional<Registration> findById(RegistrationId id);

    /** Read afresh and locked, for the verbs that end or confirm a place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> findLocked(RegistrationId id);

    @Query("select r from Registration r where r.cohort = :cohort and r.account = :account and r.liveKey is not null")
    Optional<Registration> findLive(CohortId cohort, AccountId account);

    @Query("""
            select r.cohort from Registration r
            where r.cohort in :cohorts and r.account = :account and r.liveKey is not null""")
    Set<CohortId> findLiveCohorts(Collection<CohortId> cohorts, AccountId account);

    List<Registration> findByIdIn(Collection<RegistrationId> ids);

    @Query("select r.id from Registration r where r.account = :account and r.status = 'PENDING'")
    List<RegistrationId> findPending(AccountId account);

    List<Registration> findByAccount(AccountId account);

    @Query("select r from Registration r where r.cohort = :cohort and r.status in :statuses")
    List<Registration> findInCohort(CohortId cohort, Collection<RegistrationStatus> statuses);

    @Query("select r.id from Registration r where r.status = 'PENDING' and r.hold.holdEndsAt <= :now")
    List<RegistrationId> findLapsed(Instant now, Limit limit);

    /** Held for somebody whom staff let in, and not with a bank; whose hold ends in that time. */
    @Query("""
            select r from Registration r
            where r.status = 'PENDING' and r.hold.holdEndsAt > :now and r.hold.holdEndsAt <= :until
              and r.hold.beginBy is not null and not r.hold.withBank and not r.hold.awaitingDecision
            order by r.hold.holdEndsAt""")
    List<Registration> findApproved(Instant now, Instant until, Limit limit);

    @Query("""
            select r.id from Registration r
            where r.status = 'PENDING' and r.hold.holdEndsAt <= :now and r.cohort = :cohort""")
    List<RegistrationId> findLapsed(CohortId cohort, Instant now);

    @Query("select r from Registration r where r.status in :statuses order by r.hold.startedAt desc")
    List<Registration> findLatest(Collection<RegistrationStatus> statuses, Limit limit);

    @Query("""
            select r from Registration r where r.cohort = :cohort and r.status in :statuses
            order by r.hold.startedAt desc""")
    List<Registration> findLatest(CohortId cohort, Collection<RegistrationStatus> statuses, Limit limit);
}
