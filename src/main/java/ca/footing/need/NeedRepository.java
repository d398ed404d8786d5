package ca.footing.need;

import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedRepository extends Repository<NeedRequest, RegistrationId> {
    NeedRequest save(NeedRequest request);

    Optional<NeedRequest> findById(RegistrationId registration);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NeedRequest n where n.registration = :registration")
    Optional<NeedRequest> findLocked(RegistrationId registration);

    void delete(NeedRequest request);

    @Query("select n from NeedRequest n order by n.dueOn, n.createdAt")
    List<NeedRequest> findOpen(Limit limit);

    @Query("select n from NeedRequest n where n.cohort = :cohort and n.facilitatorWords <> '' order by n.createdAt")
    List<NeedRequest> findShared(CohortId cohort);

    @Query("select n.registration from NeedRequest n where n.deleteAfter <= :now")
    List<RegistrationId> findOver(Instant now, Limit limit);

    @Query("select n.registration from NeedRequest n order by n.createdAt")
    List<RegistrationId> findAllIds();

    @Query("""
            select n from NeedRequest n where n.state in ('REQUESTED', 'IN_HAND') and n.warnedAt is null
            and n.dueOn <= :day""")
    List<NeedRequest> findToWarn(LocalDate day, Limit limit);
}
