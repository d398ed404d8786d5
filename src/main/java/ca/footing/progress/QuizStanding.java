package ca.footing.progress;

import ca.footing.quiz.QuizTally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one person at one quiz.
 *
 * @param best in percent, rounded down
 * @param passedAt the first pass
 * @param left attempts that are left; null without a limit
 * @param waiting when the attempt was handed in that waits for a facilitator to read an answer; null when none does
 * @param nextAt from when the next attempt can be begun; null when at once, or when one is begun
 */
record QuizStanding(
        int attempts,
        int best,
        @Nullable Instant passedAt,
        @Nullable Integer left,
        @Nullable Instant waiting,
        @Nullable Instant nextAt) {
    static final QuizStanding UNTRIED = new QuizStanding(0, 0, null, null, null, null);

    Outcome outcome() {
        if (passedAt != null) {
            return Outcome.QUIZ_PASSED;
        }
        if (waiting != null) {
            return Outcome.QUIZ_WAITING;
        }
        if (left != null && left <= 0) {
            return Outcome.QUIZ_EXHAUSTED;
        }
        return attempts == 0 ? Outcome.QUIZ_UNTRIED : Outcome.QUIZ_FAILED;
    }

    static QuizStanding of(QuizTally tally) {
        return new QuizStanding(
                tally.attempts(),
                tally.best(),
                tally.passedAt(),
                tally.left(),
                tally.waitingSince(),
                tally.open() ? null : tally.nextAt());
    }
}
