package ca.footing.quiz;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body asks, from a day on, of a quiz after recorded learning; the body decides, we only compare.
 *
 * @param body short name of the body
 * @param questionsPerHour multiple-choice questions for each hour of the module
 * @param trueFalsePerHour how many of them at most may have only two choices
 * @param source where the numbers were read, and {@code readOn} when
 */
public record QuizPreset(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String body,
        int questionsPerHour,
        int trueFalsePerHour,
        int passMark,
        String source,
        LocalDate readOn) {}
