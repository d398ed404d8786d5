package ca.footing.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<QuizQuestion, QuestionId> {
    QuizQuestion save(QuizQuestion question);

    void delete(QuizQuestion question);

    @Query("""
            select q from QuizQuestion q left join fetch q.choices
            where q.module in :modules order by q.position
            """)
    List<QuizQuestion> ofModules(Collection<ModuleId> modules);
}
