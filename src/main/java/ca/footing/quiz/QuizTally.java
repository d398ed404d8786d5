package ca.footing.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with one quiz.
 *
 * @param attempts sent so far
 * @param best in percent, rounded down, of those that are marked
 * @param passedAt when the first pass was sent
 * @param waitingSince when the oldest attempt was sent that waits for a facilitator's judgement; null when none does
 * @param left attempts that can still be sent, the open one among them; null when there is no limit
 * @param nextAt from when the next can be begun; null when at once
 * @param open whether one is begun and not sent
 */
public record QuizTally(
        int attempts,
        int best,
        @Nullable Instant passedAt,
        @Nullable Instant waitingSince,
        @Nullable Integer left,
        @Nullable Instant nextAt,
        boolean open) {
    public static final QuizTally UNTRIED = new QuizTally(0, 0, null);

    /** Without limits, and with nothing that waits. */
    public QuizTally(int attempts, int best, @Nullable Instant passedAt) {
        this(attempts, best, passedAt, null, null, null, false);
    }

    public boolean isPassed() {
        return passedAt != null;
    }

    /** Not passed, and a facilitator acts next by judging words. */
    public boolean isWaiting() {
        return !isPassed() && waitingSince != null;
    }

    /** Not passed, nothing that waits or is open, and no attempt left: a facilitator may grant one. */
    public boolean isUsedUp() {
        return !isPassed() && waitingSince == null && left != null && left <= 0;
    }

    /** Whether an attempt is offered now: none while words wait to be read, which may have passed it already. */
    public boolean isBeginnable(Instant now) {
        return open || (!isWaiting() && (left == null || left > 0) && (nextAt == null || !nextAt.isAfter(now)));
    }
}
