package ca.footing.quiz;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The quiz of a module as its learner meets it.
 *
 * @param questions how many an attempt asks now; none when the module has no quiz
 * @param attempts their own, newest first, the open one among them; the newest 20
 */
public record QuizOverview(
        RegistrationId registration,
        ModuleSummary module,
        ZoneId zone,
        int questions,
        QuizRules rules,
        QuizTally tally,
        State state,
        List<AttemptPage> attempts) {
    /** How the person stands: {@code quiz.state.XX} says it, and what comes next. */
    public enum State {
        NONE,
        UNTRIED,
        OPEN,
        PASSED,
        WAITING,
        FAILED,
        LATER,
        USED_UP;

        static State of(QuizTally tally, int questions, Instant now) {
            if (tally.open()) {
                return OPEN;
            }
            if (tally.isPassed()) {
                return PASSED;
            }
            if (tally.isWaiting()) {
                return WAITING;
            }
            if (tally.isUsedUp()) {
                return USED_UP;
            }
            if (questions == 0) {
                return NONE;
            }
            if (tally.attempts() == 0) {
                return UNTRIED;
            }
            return tally.isBeginnable(now) ? FAILED : LATER;
        }
    }

    /** Whether an attempt can be begun or gone on with now. */
    public boolean isBeginnable(Instant now) {
        return tally.open() || (questions > 0 && tally.isBeginnable(now));
    }

    /** For {@code quiz.state.XX}: pass mark, best result, attempts left (-1 without limit), when the next, questions. */
    public Object[] words(Locale locale) {
        var next = tally.nextAt();
        var at = next == null ? null : next.atZone(zone).toLocalDateTime();
        return new Object[] {
            rules.passMark(),
            tally.best(),
            tally.left() == null ? -1 : tally.left(),
            at == null ? "" : Formats.date(at.toLocalDate(), locale) + ", " + Formats.time(at.toLocalTime(), locale),
            questions
        };
    }
}
