package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionRepository extends Repository<Reflection, Reflection.Id> {
    Reflection save(Reflection reflection);

    Optional<Reflection> findById(Reflection.Id id);

    void delete(Reflection reflection);

    /** That reflections are finished, and never a word of them. */
    @Query("""
            select new ca.footing.progress.ReflectionRepository$Row(r.id.registration, r.id.module, r.finishedAt)
            from Reflection r where r.id.registration.id in :registrations and r.finishedAt is not null""")
    List<Row> of(Collection<UUID> registrations);

    /** What its authors let the facilitators see; a text that is not shared does not leave the database. */
    @Query("""
            select new ca.footing.progress.ReflectionRepository$SharedRow(r.id.registration, r.finishedAt,
                case when r.sharing = ca.footing.progress.Sharing.SHARED then r.body else null end)
            from Reflection r
            where r.id.registration.id in :registrations and r.id.module = :module and r.finishedAt is not null
                and r.sharing <> ca.footing.progress.Sharing.PRIVATE""")
    List<SharedRow> shared(Collection<UUID> registrations, ModuleId module);

    /** A finished reflection. */
    record Row(RegistrationId registration, ModuleId module, Instant finishedAt) {}

    /** A reflection as its author shows it; {@code text} is null when only that it is done may be seen. */
    record SharedRow(
            RegistrationId registration,
            Instant finishedAt,
            @Nullable String text) {}
}
