package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExercisePracticeRepository extends Repository<ExercisePractice, ExercisePracticeId> {
    ExercisePractice save(ExercisePractice practice);

    Optional<ExercisePractice> findById(ExercisePracticeId id);

    void delete(ExercisePractice practice);

    @Query("""
            select new ca.footing.progress.ExercisePracticeRepository$Row(
                e.registration, e.module, e.doneAt)
            from ExercisePractice e where e.registration.id in :registrations""")
    List<Row> of(Collection<UUID> registrations);

    @Query("""
            select new ca.footing.progress.ModuleProgress$Practice(e.context, e.doneAt) from ExercisePractice e
            where e.registration = :registration and e.module = :module order by e.doneAt desc""")
    List<ModuleProgress.Practice> history(RegistrationId registration, ModuleId module, Limit limit);

    @Query("""
            select new ca.footing.progress.ExerciseOverview$Time(e.id, e.module, e.context, e.doneAt, e.note)
            from ExercisePractice e where e.registration = :registration order by e.doneAt desc, e.id.id desc""")
    List<ExerciseOverview.Time> latest(RegistrationId registration, Limit limit);

    @Query("select e.doneAt from ExercisePractice e where e.registration = :registration and e.doneAt >= :since")
    List<Instant> since(RegistrationId registration, Instant since);

    /** One time that one person practised one exercise. */
    record Row(RegistrationId registration, ModuleId module, Instant at) {}
}
