package ca.footing.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement of one person stands.
 *
 * @param name what is asked
 * @param args what the sentence needs: dates, minutes, titles
 * @param by until when the missing part is due, on the cohort's calendar; null when met
 * @param late whether that day is past
 * @param metAt when it was met; null when it is not
 */
public record Finding(
        RequirementKind kind,
        Outcome outcome,
        Sentence name,
        List<Object> args,
        @Nullable LocalDate by,
        boolean late,
        @Nullable Instant metAt)
        implements Assessment {
    @Override
    public boolean isMet() {
        return outcome.isMet();
    }

    @Override
    public boolean isPossible() {
        return outcome.isPossible();
    }

    @Override
    public List<Finding> findings() {
        return List.of(this);
    }

    @Override
    public List<Finding> missing() {
        return isMet() || !isPossible() ? List.of() : List.of(this);
    }

    @Override
    public List<Finding> blocking() {
        return isPossible() ? List.of() : List.of(this);
    }

    @Override
    public int met() {
        return isMet() ? 1 : 0;
    }

    @Override
    public int total() {
        return 1;
    }

    /** Said to the learner: when it was met, or what exactly is missing. */
    public Sentence sentence() {
        return new Sentence("progress.outcome." + outcome, args);
    }

    /** Said to the facilitator. */
    public Sentence boardSentence() {
        return new Sentence("progress.board.outcome." + outcome, args);
    }

    /**
     * Said to the learner: who acts next, and by when; where it is no longer possible, what can still be done about it.
     * Empty when nothing is missing.
     */
    public Optional<Sentence> due() {
        if (by == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (outcome) {
                    case SESSION_AHEAD, SESSION_RUNNING -> Sentence.of("progress.due.session", by);
                    case ABSENT, PARTLY_PRESENT -> Sentence.of("progress.due.makeUp", by);
                    case ATTENDANCE_UNRECORDED, QUIZ_WAITING -> Sentence.of("progress.due.facilitator");
                    case PRACTICE_WAITING -> Sentence.of("progress.due.signature");
                    case PARTLY_FOR_GOOD, ABSENT_FOR_GOOD -> Sentence.of("progress.repair.ATTENDANCE");
                    case QUIZ_EXHAUSTED -> Sentence.of("progress.repair.QUIZ");
                    case UNREAD_OVER, UNREAD_TOO_LATE -> Sentence.of("progress.repair.MATERIAL");
                    case UNREAD_AHEAD ->
                        by.equals(args.get(2))
                                ? Sentence.of("progress.due.onceOpen")
                                : Sentence.of("progress.due.onceOpenBy", by);
                    case SESSION_TOO_LATE, QUIZ_TOO_LATE, WINDOW_CLOSED -> Sentence.of("progress.repair.WINDOW");
                    default -> Sentence.of(late ? "progress.due.late" : "progress.due.learner", by);
                });
    }
}
