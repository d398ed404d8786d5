package ca.footing.discount;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BursaryRequestRepository extends Repository<BursaryRequest, BursaryRequestId> {
    BursaryRequest save(BursaryRequest request);

    Optional<BursaryRequest> findById(BursaryRequestId id);

    @Query("select r from BursaryRequest r where r.account = :account and r.cohort = :cohort")
    Optional<BursaryRequest> find(AccountId account, CohortId cohort);

    /** Those that wait first, the oldest of them first. */
    @Query("select r from BursaryRequest r order by case when r.state = ASKED then 0 else 1 end, r.askedAt")
    List<BursaryRequest> all();
}
