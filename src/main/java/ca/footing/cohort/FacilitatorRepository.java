package ca.footing.cohort;

import ca.footing.account.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FacilitatorRepository extends Repository<FacilitatorProfile, FacilitatorId> {
    FacilitatorProfile save(FacilitatorProfile profile);

    Optional<FacilitatorProfile> findByAccount(AccountId account);

    @Query("""
            select new ca.footing.cohort.Facilitator(f.id, f.account, f.name, f.credentials, f.registrationNumber, f.bio,
                f.conflictOfInterest)
            from FacilitatorProfile f order by f.name
            """)
    List<Facilitator> all();
}
