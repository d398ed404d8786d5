package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizPlanRepository extends Repository<QuizPlan, ModuleId> {
    QuizPlan save(QuizPlan plan);

    void delete(QuizPlan plan);

    Optional<QuizPlan> findById(ModuleId module);

    List<QuizPlan> findByModuleIn(Collection<ModuleId> modules);

    /** Modules whose quiz always asks that question. */
    @Query("select p.module from QuizPlan p join p.fixed f where f.question = :question")
    List<ModuleId> asking(QuestionId question);
}
