package ca.footing.cohort;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortOutlookRepository extends Repository<CohortOutlook, CohortId> {
    CohortOutlook save(CohortOutlook outlook);

    void deleteById(CohortId cohort);

    @Query("select o from CohortOutlook o where o.cohort = :cohort")
    Optional<CohortOutlook> of(CohortId cohort);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from CohortOutlook o where o.cohort = :cohort")
    Optional<CohortOutlook> findLocked(CohortId cohort);

    @Query("select o from CohortOutlook o where o.state = TENTATIVE order by o.decideOn")
    List<CohortOutlook> tentative();

    @Query("select o from CohortOutlook o where o.state = TENTATIVE and o.decideOn <= :day and o.remindedAt is null")
    List<CohortOutlook> toRemind(LocalDate day);
}
