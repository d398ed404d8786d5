package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcknowledgementRepository extends Repository<Acknowledgement, Acknowledgement.Id> {
    Acknowledgement save(Acknowledgement acknowledgement);

    boolean existsById(Acknowledgement.Id id);

    @Query("""
            select new ca.footing.progress.AcknowledgementRepository$Row(
                a.id.registration, a.id.material, a.acknowledgedAt)
            from Acknowledgement a where a.id.registration.id in :registrations""")
    List<Row> of(Collection<UUID> registrations);

    /** A material read. */
    record Row(RegistrationId registration, MaterialId material, Instant at) {}
}
