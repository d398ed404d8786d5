package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts, one at a time for each place and quiz. */
@Component
class AttemptBook {
    private static final PageRequest NEWEST = PageRequest.of(0, 20);

    private final QuizAttemptRepository attempts;
    private final QuizPlanRepository plans;
    private final QuizTurn turns;
    private final Draws draws;
    private final Clock clock;

    AttemptBook(QuizAttemptRepository attempts, QuizPlanRepository plans, QuizTurn turns, Draws draws, Clock clock) {
        this.attempts = attempts;
        this.plans = plans;
        this.turns = turns;
        this.draws = draws;
        this.clock = clock;
    }

    /** Begins an attempt, or goes on with the open one; nothing may have been read in this transaction before. */
    @Transactional
    public QuizAttemptId begin(RegistrationId registration, ModuleId module, SeriesId series) {
        var count = turns.hold(registration, module);
        var earlier = attempts.of(registration, module, NEWEST);
        var open = earlier.stream()
                .filter(attempt -> attempt.status() == AttemptStatus.OPEN)
                .findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        var quiz = plans.findById(module).map(QuizPlan::draft).orElse(QuizDraft.NONE);
        var now = clock.instant();
        refuseTooMany(quiz, count);
        refuseTooSoon(quiz, earlier, now);
        var asked = draws.chosen(series, quiz);
        if (asked.isEmpty()) {
            throw new QuizWithoutQuestions();
        }
        turns.begin(registration, module);
        var begun = new QuizAttempt(registration, module, count.begun() + 1, quiz.rules(), now);
        asked.forEach(question -> begun.ask(question, draws.offered(question, quiz.rules())));
        return attempts.save(begun).id();
    }

    private static void refuseTooMany(QuizDraft quiz, QuizTurn.Count count) {
        var limit = quiz.rules().attempts();
        if (limit != null && count.begun() >= limit + count.granted()) {
            throw new AttemptsUsedUp();
        }
    }

    private static void refuseTooSoon(QuizDraft quiz, List<QuizAttempt> earlier, Instant now) {
        earlier.stream()
                .map(QuizAttempt::submittedAt)
                .filter(java.util.Objects::nonNull)
                .max(Instant::compareTo)
                .map(last -> last.plus(Duration.ofMinutes(quiz.rules().waitMinutes())))
                .filter(next -> next.isAfter(now))
                .ifPresent(next -> {
                    throw new NextAttemptLater(
                            Math.ceilDiv(Duration.between(now, next).toSeconds(), 60));
                });
    }
}
