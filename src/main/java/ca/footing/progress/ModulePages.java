package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.quiz.Quizzes;
import ca.footing.registration.Participant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts together one module as its learner sees it. */
@Component
class ModulePages {
    private static final int SHOWN = 5;

    private final Evidences evidences;
    private final Quizzes quizzes;
    private final ReflectionRepository reflections;
    private final ExercisePracticeRepository exercises;
    private final MaterialPages materials;
    private final Clock clock;

    ModulePages(
            Evidences evidences,
            Quizzes quizzes,
            ReflectionRepository reflections,
            ExercisePracticeRepository exercises,
            MaterialPages materials,
            Clock clock) {
        this.evidences = evidences;
        this.quizzes = quizzes;
        this.reflections = reflections;
        this.exercises = exercises;
        this.materials = materials;
        this.clock = clock;
    }

    ModuleProgress of(Participant place, Syllabus syllabus, ModuleDetails module) {
        var evidence = evidences.of(syllabus, place, clock.instant());
        var id = module.summary().id();
        var assessment = syllabus.assess(module, evidence, clock.instant());
        var at = syllabus.modules().indexOf(module);
        return new ModuleProgress(
                place.registration(),
                syllabus.cohort(),
                module.summary(),
                syllabus.modules().size(),
                neighbour(syllabus.modules(), at - 1),
                neighbour(syllabus.modules(), at + 1),
                module.objectives(),
                module.contentNotice(),
                assessment,
                ModuleState.of(assessment, evidence.isTouched(id)),
                materials.of(place.registration(), syllabus, module),
                evidence.acknowledged(),
                quizzes.overview(place.registration(), id),
                new ModuleProgress.ReflectionTask(
                        module.reflectionPrompt(),
                        reflections
                                .findById(new Reflection.Id(place.registration(), id))
                                .map(Reflection::own)
                                .orElse(ModuleProgress.OwnReflection.NONE)),
                new ModuleProgress.ExerciseTask(
                        module.exerciseTitle(),
                        module.exerciseText(),
                        exercises.history(place.registration(), id, Limit.of(SHOWN)),
                        LocalDate.ofInstant(clock.instant(), syllabus.cohort().zone())));
    }

    private static Optional<ModuleId> neighbour(List<ModuleDetails> modules, int at) {
        return at < 0 || at >= modules.size()
                ? Optional.empty()
                : Optional.of(modules.get(at).summary().id());
    }
}
