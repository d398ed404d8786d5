package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ModuleProgress.OwnReflection;
import ca.footing.progress.Progress;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Sharing;
import ca.footing.registration.RegistrationId;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The places of a module page where something is done, each wired to what it saves. */
class ModuleWork implements ReflectionPanel.Author {
    private final transient Progress progress;
    private final RegistrationId registration;
    private final ModuleId module;
    private final Supplier<ModuleProgress> reload;

    /** @param reload brings the page's requirements up to date and answers with the present state */
    ModuleWork(Progress progress, RegistrationId registration, ModuleId module, Supplier<ModuleProgress> reload) {
        this.progress = progress;
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
        if (!shown.quiz().questions().isEmpty()) {
            places.put(RequirementKind.QUIZ, section("progress.quiz.title", quiz(shown)));
        }
        if (!shown.reflection().prompt().isEmpty()) {
            var panel = new ReflectionPanel(shown.reflection(), zone, this);
            places.put(RequirementKind.REFLECTION, section("progress.reflection.title", panel));
        }
        if (!shown.exercise().text().isEmpty()) {
            var panel = new ExercisePanel(shown.exercise(), zone, context -> {
                progress.exerciseDone(registration, module, context);
                return reload.get().exercise();
            });
            places.put(RequirementKind.EXERCISE, section("progress.exercise.title", panel));
        }
        return places;
    }

    @Override
    public Instant draft(String text) {
        return progress.draftReflection(registration, module, text);
    }

    @Override
    public OwnReflection finish(String text, Sharing sharing) {
        progress.saveReflection(registration, module, text, sharing);
        return reload.get().reflection().own();
    }

    @Override
    public OwnReflection keepPrivate() {
        progress.withdrawSharing(registration, module);
        return reload.get().reflection().own();
    }

    private MaterialList materials(ModuleProgress shown) {
        return new MaterialList(shown, material -> {
            progress.acknowledge(registration, material);
            return reload.get();
        });
    }

    private QuizPanel quiz(ModuleProgress shown) {
        return new QuizPanel(shown.quiz(), answers -> {
            var result = progress.submitQuiz(registration, module, answers);
            var _ = reload.get();
            return result;
        });
    }

    private static HeadedSection section(String key, Component content) {
        return new HeadedSection(content.getTranslation(key), content);
    }
}
