package ca.footing.demo;

import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.demo.FinishedCohort.Place;
import ca.footing.evaluation.AnswerKind;
import ca.footing.evaluation.EvaluationDraft;
import ca.footing.evaluation.EvaluationItem;
import ca.footing.evaluation.Evaluations;
import ca.footing.progress.Equivalents;
import ca.footing.progress.ExerciseContext;
import ca.footing.progress.Exercises;
import ca.footing.progress.PractiseDraft;
import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of {@link FinishedCohort} do when the sessions are over, and the job that sees it. */
@Component
@Profile({"demo", "test"})
class FinishedWork {
    private static final String JOB = "certificates-due";
    private static final List<String> WORDS = List.of(
            "The pauses. I have used them every day since.",
            "More time for pairs in the second morning, please.",
            "Les exemples étaient près de mon travail.");

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Exercises exercises;
    private final Equivalents equivalents;
    private final Evaluations evaluations;
    private final List<RecurringJob> jobs;
    private final Clock clock;

    FinishedWork(
            DemoPeople people,
            Cohorts cohorts,
            Exercises exercises,
            Equivalents equivalents,
            Evaluations evaluations,
            List<RecurringJob> jobs,
            Clock clock) {
        this.people = people;
        this.cohorts = cohorts;
        this.exercises = exercises;
        this.equivalents = equivalents;
        this.evaluations = evaluations;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Everyone practises and evaluates; one does something else in the place of the exercise. */
    void finish(List<Place> places, CohortId cohort, Place optingOut) {
        var module = Objects.requireNonNull(cohorts.sessions(cohort).getLast().module());
        for (var place : places) {
            var turn = places.indexOf(place);
            people.acting(place.person(), Role.LEARNER, () -> {
                if (place.equals(optingOut)) {
                    equivalents.choose(place.id(), module);
                    equivalents.done(place.id(), module);
                } else {
                    practise(place, module, turn);
                }
                evaluate(place, turn);
            });
        }
    }

    /** What the product does by itself each hour. */
    void look() {
        jobs.stream()
                .filter(job -> job.name().equals(JOB))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
    }

    private void practise(Place place, ModuleId module, int turn) {
        var contexts = ExerciseContext.values();
        exercises.practised(
                place.id(),
                module,
                PractiseDraft.of(
                        contexts[turn % contexts.length], LocalDate.ofInstant(clock.instant(), DemoCohorts.TORONTO)));
    }

    private void evaluate(Place place, int turn) {
        var ratings = new HashMap<String, Integer>();
        var words = new HashMap<String, String>();
        var items = evaluations.mine(place.id()).items();
        for (var item : items) {
            if (item.kind() == AnswerKind.RATING) {
                ratings.put(item.key(), rating(items.indexOf(item), turn));
            } else if (turn % 3 == 0) {
                words.put(item.key(), words(item, items, turn));
            }
        }
        evaluations.send(place.id(), new EvaluationDraft(ratings, words, true));
    }

    private static int rating(int item, int turn) {
        return switch ((item * 3 + turn * 5) % 7) {
            case 0 -> 3;
            case 1, 2 -> 4;
            default -> 5;
        };
    }

    private static String words(EvaluationItem item, List<EvaluationItem> items, int turn) {
        return WORDS.get((items.indexOf(item) + turn / 3) % WORDS.size());
    }
}
