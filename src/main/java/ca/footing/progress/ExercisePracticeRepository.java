package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExercisePracticeRepository extends Repository<ExercisePractice, ExercisePracticeId> {
    ExercisePractice save(ExercisePractice practice);

    @Query("""
            select new ca.footing.progress.ExercisePracticeRepository$Row(
                e.registration, e.module, count(e), min(e.doneAt))
            from ExercisePractice e where e.registration.id in :registrations
            group by e.registration, e.module""")
    List<Row> of(Collection<UUID> registrations);

    @Query("""
            select new ca.footing.progress.ModuleProgress$Practice(e.context, e.doneAt) from ExercisePractice e
            where e.registration = :registration and e.module = :module order by e.doneAt desc""")
    List<ModuleProgress.Practice> history(RegistrationId registration, ModuleId module);

    /** All practice of one person at one exercise. */
    record Row(RegistrationId registration, ModuleId module, long times, Instant first) {}
}
