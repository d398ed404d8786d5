package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizAttemptRepository extends Repository<QuizAttempt, QuizAttemptId> {
    QuizAttempt save(QuizAttempt attempt);

    /** Passed attempts first, then the newest. */
    @Query("""
            select a from QuizAttempt a
            where a.registration = :registration and a.module = :module
            order by a.passed desc, a.submittedAt desc limit 1""")
    @Nullable
    QuizAttempt telling(RegistrationId registration, ModuleId module);

    @Query("""
            select new ca.footing.progress.QuizAttemptRepository$Row(
                a.registration, a.module, count(a), max(a.percent),
                min(case when a.passed = true then a.submittedAt end))
            from QuizAttempt a where a.registration.id in :registrations
            group by a.registration, a.module""")
    List<Row> of(Collection<UUID> registrations);

    /** All attempts of one person at one quiz. */
    record Row(
            RegistrationId registration,
            ModuleId module,
            long attempts,
            int best,
            @Nullable Instant passedAt) {}
}
