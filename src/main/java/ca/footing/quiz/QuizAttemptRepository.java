package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizAttemptRepository extends Repository<QuizAttempt, QuizAttemptId> {
    QuizAttempt save(QuizAttempt attempt);

    Optional<QuizAttempt> findById(QuizAttemptId id);

    @Query("""
            select a from QuizAttempt a
            where a.registration = :registration and a.module = :module
            order by a.turn desc""")
    List<QuizAttempt> of(RegistrationId registration, ModuleId module, Pageable page);

    /** Attempts that wait for a facilitator, oldest first. */
    @Query("""
            select a from QuizAttempt a
            where a.status = ca.footing.quiz.AttemptStatus.WAITING
            order by a.submittedAt, a.id.id""")
    List<QuizAttempt> waiting(Pageable page);
}
