package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleQuizzes;
import ca.footing.catalogue.QuizOutline;
import ca.footing.shared.Ids;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the catalogue what quizzes its modules have. */
@Component
class QuizOutlines implements ModuleQuizzes {
    private static final String ASKED = """
            (exists (select 1 from quiz_fixed f where f.module_id = p.module_id and f.question_id = q.id)
             or exists (select 1 from quiz_draw d where d.module_id = p.module_id and (d.tag = '' or exists (
                select 1 from quiz_question_tag t where t.question_id = q.id and t.tag = d.tag))))
            """;

    private static final String SQL = """
            select p.module_id, p.pass_mark, p.attempts,
                (select count(*) from quiz_fixed f where f.module_id = p.module_id)
                    + (select coalesce(sum(d.questions), 0) from quiz_draw d where d.module_id = p.module_id) as questions,
                (select count(*) from quiz_question q
                    where q.series_id = m.series_id and q.lacks_en and %1$s) as lacking_english,
                (select count(*) from quiz_question q
                    where q.series_id = m.series_id and q.lacks_fr and %1$s) as lacking_french
            from quiz_plan p join series_module m on m.id = p.module_id
            where p.module_id in (:modules)
            """.formatted(ASKED);

    private final JdbcClient jdbc;

    QuizOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ModuleId, QuizOutline> of(Collection<ModuleId> modules) {
        var all = new HashMap<ModuleId, QuizOutline>();
        if (modules.isEmpty()) {
            return all;
        }
        List<byte[]> ids =
                modules.stream().map(module -> Ids.bytes(module.id())).toList();
        jdbc.sql(SQL).param("modules", ids).query(row -> {
            all.put(
                    new ModuleId(Ids.of(row.getBytes("module_id"))),
                    new QuizOutline(
                            row.getInt("questions"),
                            row.getInt("pass_mark"),
                            row.getObject("attempts", Integer.class),
                            row.getInt("lacking_english"),
                            row.getInt("lacking_french")));
        });
        return all;
    }
}
