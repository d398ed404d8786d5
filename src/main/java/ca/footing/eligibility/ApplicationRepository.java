package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, ApplicationId> {
    Application save(Application application);

    Optional<Application> findById(ApplicationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> findLocked(ApplicationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.series = :series and a.account = :account and a.liveKey is not null")
    Optional<Application> findLive(SeriesId series, AccountId account);

    /** Oldest first, so that a later one replaces an earlier one in a map. */
    @Query(
            "select a from Application a where a.series = :series and a.account in :people order by a.createdAt, a.id.id")
    List<Application> findOf(SeriesId series, Collection<AccountId> people);

    @Query("select a from Application a where a.account = :person order by a.createdAt desc")
    List<Application> findOf(AccountId person);

    @Query(
            "select a.dueAt from Application a where a.account = :person and a.series = :series and a.state = 'SUBMITTED'")
    Optional<Instant> findDue(SeriesId series, AccountId person);

    @Query("select count(a) > 0 from Application a where a.account = :person and a.state = 'SUBMITTED'")
    boolean existsWaiting(AccountId person);

    @Query("select a from Application a where a.state in :states order by a.dueAt, a.id.id")
    List<Application> findIn(Collection<ApplicationState> states, Limit limit);

    @Query("select a from Application a where a.state in :states order by a.decidedAt desc")
    List<Application> findDecided(Collection<ApplicationState> states, Limit limit);

    @Query("select a.id from Application a where a.state = 'SUBMITTED' and a.warnedAt is null and a.dueAt <= :until")
    List<ApplicationId> findToWarn(Instant until);

    /** Requests with files that are past their time: decided, or a draft that was left. */
    @Query("""
            select distinct a.id from Application a join Evidence e on e.application = a.id
            where (a.state in ('APPROVED', 'REFUSED') and a.decidedAt <= :before)
            or (a.state in ('DRAFT', 'MORE_NEEDED') and a.createdAt <= :before and e.uploadedAt <= :before)""")
    List<ApplicationId> findWithOldEvidence(Instant before, Limit limit);
}
