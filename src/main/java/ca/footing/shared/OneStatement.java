package ca.footing.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the questions of several modules in one statement, for screens that may take a few only: each module keeps its own
 * SQL and reads its own rows, and neither sees the other's.
 */
public final class OneStatement {
    private static final List<String> COLUMNS = List.of(
            "id1", "id2", "id3", "at1", "at2", "at3", "n1", "n2", "n3", "n4", "n5", "n6", "w1", "w2", "w3", "w4");

    private OneStatement() {}

    /**
     * One module's question.
     *
     * @param columns what its SQL selects, by name: up to three ids, three times, six numbers and four texts, {@code id1}
     *     to {@code w4}
     * @param params named ones; those of the same name have the same value in every question
     */
    public record Question(String sql, List<String> columns, Map<String, ?> params, RowCallbackHandler reader) {}

    public static void ask(JdbcClient jdbc, List<Question> questions) {
        var params = new HashMap<String, Object>();
        questions.forEach(question -> params.putAll(question.params()));
        var sql = IntStream.range(0, questions.size())
                .mapToObj(at -> part(at, questions.get(at)))
                .collect(Collectors.joining(" union all "));
        RowCallbackHandler eachToItsOwn =
                row -> questions.get(row.getInt("question")).reader().processRow(row);
        jdbc.sql(sql).params(params).query(eachToItsOwn);
    }

    private static String part(int at, Question question) {
        var columns = COLUMNS.stream()
                .map(column -> question.columns().contains(column) ? "q." + column : "null as " + column)
                .collect(Collectors.joining(", "));
        return "select %d as question, %s from (%s) q".formatted(at, columns, question.sql());
    }
}
