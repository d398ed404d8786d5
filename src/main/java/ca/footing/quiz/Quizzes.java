package ca.footing.quiz;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's own attempts. Every method throws {@link RecordNotFound} unless the place is the caller's own, confirmed,
 * and the module is booked with it.
 */
@Service
@ForSignedIn
public class Quizzes {
    private static final PageRequest NEWEST = PageRequest.of(0, 20);

    private final QuizAttemptRepository attempts;
    private final QuizPlanRepository plans;
    private final AttemptBook book;
    private final QuizStandings standings;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final Clock clock;

    Quizzes(
            QuizAttemptRepository attempts,
            QuizPlanRepository plans,
            AttemptBook book,
            QuizStandings standings,
            Registrations registrations,
            Cohorts cohorts,
            Catalogue catalogue,
            Clock clock) {
        this.attempts = attempts;
        this.plans = plans;
        this.book = book;
        this.standings = standings;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QuizOverview overview(RegistrationId registration, ModuleId id) {
        var place = registrations.learning(registration);
        var module = module(place, id);
        var mine = attempts.of(registration, id, NEWEST);
        var known = standings
                .of(List.of(registration))
                .getOrDefault(registration, Map.of())
                .get(id);
        var rules =
                plans.findById(id).map(QuizPlan::draft).orElse(QuizDraft.NONE).rules();
        var tally = known == null ? untried(rules) : known;
        var passed = mine.stream().anyMatch(QuizAttempt::isPassed);
        return new QuizOverview(
                registration,
                module.summary(),
                cohort(place).zone(),
                module.quiz().questions(),
                rules,
                tally,
                QuizOverview.State.of(tally, module.quiz().questions(), clock.instant()),
                mine.stream().map(attempt -> attempt.page(passed)).toList());
    }

    /**
     * Begins an attempt, or goes on with the one that is open. It must not be called inside a transaction.
     *
     * @throws AttemptsUsedUp, NextAttemptLater, QuizWithoutQuestions
     */
    public QuizAttemptId begin(RegistrationId registration, ModuleId id) {
        var module = module(registrations.learning(registration), id);
        return book.begin(registration, id, module.series());
    }

    /** Keeps answers while they are being given, by the position of their questions. @throws AttemptSent, AnswerTooLong */
    @Transactional
    public void keep(QuizAttemptId id, Map<Integer, Answer> answers) {
        mine(id).answer(answers);
    }

    /**
     * Sends an attempt to be marked; words wait for a facilitator.
     *
     * @throws QuizIncomplete when a question is without answer
     * @throws AttemptSent when it was sent before
     */
    @Transactional
    public AttemptPage submit(QuizAttemptId id, Map<Integer, Answer> answers) {
        var attempt = mine(id);
        attempt.answer(answers);
        attempt.submit(clock.instant());
        var passed = attempt.isPassed()
                || attempts.of(attempt.registration(), attempt.module(), NEWEST).stream()
                        .anyMatch(QuizAttempt::isPassed);
        return attempt.page(passed);
    }

    private QuizAttempt mine(QuizAttemptId id) {
        var attempt = attempts.findById(id).orElseThrow(RecordNotFound::new);
        var _ = registrations.learning(attempt.registration());
        return attempt;
    }

    private ModuleDetails module(Participant place, ModuleId id) {
        var module = catalogue.module(id);
        if (!module.series().equals(cohort(place).series()) || !place.booking().includes(id)) {
            throw new RecordNotFound();
        }
        return module;
    }

    private CohortSummary cohort(Participant place) {
        return Optional.ofNullable(cohorts.summaries(List.of(place.cohort())).get(place.cohort()))
                .orElseThrow(RecordNotFound::new);
    }

    private static QuizTally untried(QuizRules rules) {
        return new QuizTally(0, 0, null, null, rules.attempts(), null, false);
    }
}
