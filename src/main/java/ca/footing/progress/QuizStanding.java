package ca.footing.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The attempts of one person at one quiz. {@code best} in percent, rounded down; {@code passedAt} the first pass. */
record QuizStanding(int attempts, int best, @Nullable Instant passedAt) {
    static final QuizStanding UNTRIED = new QuizStanding(0, 0, null);
}
