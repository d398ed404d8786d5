package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pass the quiz.
 *
 * @param passMark percent of the questions
 * @param attempts how many everyone has; null for any number
 */
record PassQuiz(ModuleId module, int passMark, @Nullable Integer attempts) implements Requirement.Own {
    @Override
    public Finding found(Evidence evidence, Moment moment) {
        var standing = evidence.quiz(module);
        var at = standing.passedAt();
        var next = standing.nextAt();
        var tooLate = standing.outcome() == Outcome.QUIZ_FAILED && next != null && !moment.counts(next);
        return Requirement.own(
                RequirementKind.QUIZ,
                tooLate ? Outcome.QUIZ_TOO_LATE : standing.outcome(),
                Sentence.of("progress.requirementKind.QUIZ"),
                List.of(
                        moment.day(at == null ? moment.now() : at),
                        passMark,
                        standing.best(),
                        standing.attempts(),
                        left(standing),
                        moment.day(next == null ? moment.now() : next),
                        moment.by()),
                at,
                moment);
    }

    @Override
    public boolean mayComeThrough(Evidence evidence, Moment moment) {
        var standing = evidence.quiz(module);
        return standing.passedAt() == null && standing.waiting() != null && moment.counts(standing.waiting());
    }

    /** Attempts that are left, which nobody has counted before the first; -1 without a limit. */
    private int left(QuizStanding standing) {
        var known = standing.attempts() == 0 && standing.left() == null ? attempts : standing.left();
        return known == null ? -1 : known;
    }
}
