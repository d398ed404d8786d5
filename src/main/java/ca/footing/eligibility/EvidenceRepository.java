package ca.footing.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, EvidenceId> {
    Evidence save(Evidence evidence);

    Optional<Evidence> findById(EvidenceId id);

    void delete(Evidence evidence);

    @Query("""
            select new ca.footing.eligibility.EvidenceRow(e.id, e.fileName, e.size, e.uploadedAt)
            from Evidence e where e.application = :application order by e.uploadedAt, e.id.id""")
    List<EvidenceRow> rows(ApplicationId application);

    @Query("select count(e) from Evidence e where e.application = :application")
    int countOf(ApplicationId application);

    @Modifying(flushAutomatically = true)
    @Query("delete from Evidence e where e.application = :application")
    int deleteOf(ApplicationId application);
}
