package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.Exercises;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.Progress;
import ca.footing.progress.Reflections;
import ca.footing.progress.RequirementKind;
import ca.footing.registration.RegistrationId;
import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The places of a module page where something is done, each wired to what it saves. */
class ModuleWork {
    private final transient Progress progress;
    private final transient Reflections reflections;
    private final transient Exercises exercises;
    private final RegistrationId registration;
    private final ModuleId module;
    private final Supplier<ModuleProgress> reload;

    /** @param reload brings the page's requirements up to date and answers with the present state */
    ModuleWork(
            Progress progress,
            Reflections reflections,
            Exercises exercises,
            RegistrationId registration,
            ModuleId module,
            Supplier<ModuleProgress> reload) {
        this.progress = progress;
        this.reflections = reflections;
        this.exercises = exercises;
        this.registration = registration;
        this.module = module;
        this.reload = reload;
    }

    /** Only what this module has, in order. */
    Map<RequirementKind, HeadedSection> places(ModuleProgress shown) {
        var zone = shown.cohort().zone();
        var places = new EnumMap<RequirementKind, HeadedSection>(RequirementKind.class);
        if (!shown.materials().isEmpty()) {
            places.put(RequirementKind.MATERIAL, section("progress.material.title", materials(shown)));
        }
        if (shown.quiz().questions() > 0 || !shown.quiz().attempts().isEmpty()) {
            places.put(RequirementKind.QUIZ, section("progress.quiz.title", new QuizPanel(shown.quiz())));
        }
        if (!shown.reflection().prompt().isEmpty()) {
            var panel = new ReflectionPanel(
                    shown.reflection(), zone, new ReflectionDesk(reflections, registration, module, reload));
            places.put(RequirementKind.REFLECTION, section("progress.reflection.title", panel));
        }
        if (!shown.exercise().text().isEmpty()) {
            var panel = new ExercisePanel(registration, shown.exercise(), zone, draft -> {
                exercises.practised(registration, module, draft);
                return reload.get().exercise();
            });
            places.put(RequirementKind.EXERCISE, section("progress.exercise.title", panel));
        }
        return places;
    }

    private MaterialList materials(ModuleProgress shown) {
        return new MaterialList(shown, material -> {
            progress.acknowledge(registration, material);
            return reload.get();
        });
    }

    private static HeadedSection section(String key, Component content) {
        return new HeadedSection(content.getTranslation(key), content);
    }
}
