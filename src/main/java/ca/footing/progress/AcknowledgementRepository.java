package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcknowledgementRepository extends Repository<Acknowledgement, Acknowledgement.Id> {
    Acknowledgement save(Acknowledgement acknowledgement);

    boolean existsById(Acknowledgement.Id id);

    /** The newest edition of each material that a place has confirmed, whether it still counts or not. */
    @Query("""
            select new ca.footing.progress.AcknowledgementRepository$Read(a.id.material, max(a.id.edition))
            from Acknowledgement a where a.id.registration = :registration group by a.id.material""")
    List<Read> read(RegistrationId registration);

    /** What was confirmed stays on record, and counts no more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Acknowledgement a set a.counts = false where a.id.material = :material")
    void askAnew(MaterialId material);

    /** An edition read. */
    record Read(MaterialId material, int edition) {}
}
