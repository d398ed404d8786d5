package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcknowledgementRepository extends Repository<Acknowledgement, Acknowledgement.Id> {
    Acknowledgement save(Acknowledgement acknowledgement);

    boolean existsById(Acknowledgement.Id id);

    /** Which editions of which materials a place has confirmed, whether it still counts or not. */
    @Query("""
            select new ca.footing.progress.AcknowledgementRepository$Confirmed(
                a.id.material, a.id.edition, a.acknowledgedAt)
            from Acknowledgement a where a.id.registration = :registration""")
    List<Confirmed> confirmed(RegistrationId registration);

    /** What was confirmed stays on record, and counts no more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Acknowledgement a set a.counts = false
            where a.id.material = :material and a.id.registration in :places""")
    void askAnew(MaterialId material, Collection<RegistrationId> places);

    /** An edition read. */
    record Confirmed(MaterialId material, int edition, Instant at) {}
}
