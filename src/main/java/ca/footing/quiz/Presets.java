package ca.footing.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated numbers of bodies ({@code quiz_preset}). */
@Component
class Presets {
    private final JdbcClient jdbc;

    Presets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuizPreset> on(LocalDate day) {
        return jdbc.sql("""
                select code, valid_from, valid_until, body, questions_per_hour, true_false_per_hour, pass_mark, source,
                    read_on
                from quiz_preset where valid_from <= :day and (valid_until is null or valid_until >= :day)
                order by code
                """).param("day", day).query(QuizPreset.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Optional<QuizPreset> on(LocalDate day, String code) {
        return on(day).stream().filter(preset -> preset.code().equals(code)).findFirst();
    }
}
