package ca.footing.quiz;

import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as its learner may see it.
 *
 * @param turn the how-manieth attempt it is
 * @param answered marks and feedback as far as the quiz tells them, in the order asked; the questions alone while open
 * @param right how many were right; only once it is marked, like {@code percent} (rounded down) and {@code passed}
 */
public record AttemptPage(
        QuizAttemptId id,
        int turn,
        AttemptStatus status,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant markedAt,
        int right,
        int percent,
        int passMark,
        boolean passed,
        List<Marked> answered) {
    /** A choice. */
    public record Choice(ChoiceId id, LocalizedText text) {}

    /** One question as it was asked, with the answer kept so far. */
    public record Asked(int position, QuestionKind kind, LocalizedText text, List<Choice> choices, Answer answer) {}

    /**
     * How an answer was marked.
     *
     * @param verdict null when it is not told, or a facilitator has still to judge
     * @param note a facilitator's words to a short answer
     * @param right what would have been right; empty until the quiz is passed
     */
    public record Marked(
            Asked asked, @Nullable Verdict verdict, LocalizedText feedback, String note, List<LocalizedText> right) {}

    /** How many answers a facilitator has still to judge. */
    public long unjudged() {
        return status == AttemptStatus.WAITING
                ? answered.stream()
                        .filter(one -> one.asked().kind() == QuestionKind.SHORT && one.verdict() == null)
                        .count()
                : 0;
    }
}
