package ca.footing.catalogue;

import ca.footing.shared.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the module's page and its rules need to know of its quiz.
 *
 * @param questions how many an attempt asks; none when there is no quiz
 * @param passMark percent of the questions that must be right
 * @param attempts how many a person has; null for any number
 * @param lackingEnglish questions that may be asked and lack a text in English; {@code lackingFrench} likewise
 */
public record QuizOutline(
        int questions, int passMark, @Nullable Integer attempts, int lackingEnglish, int lackingFrench) {
    public static final QuizOutline NONE = new QuizOutline(0, 75, null, 0, 0);

    /** A complete quiz of so many questions. */
    public static QuizOutline of(int questions, int passMark) {
        return new QuizOutline(questions, passMark, null, 0, 0);
    }

    int missing(Locale language) {
        return Languages.isFrench(language) ? lackingFrench : lackingEnglish;
    }
}
