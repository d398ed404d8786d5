package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.Equivalents;
import ca.footing.progress.Exercises;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ModuleState;
import ca.footing.progress.Progress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.Reflections;
import ca.footing.progress.RequirementKind;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One module of the person's own place: what it is about, what it asks, and the places to do it. */
@Route(ProgressRoutes.MODULE)
@PermitAll
class ModuleView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Progress progress;
    private final transient Reflections reflections;
    private final transient Exercises exercises;
    private final transient Equivalents equivalents;
    private final RequirementList requirements = new RequirementList(this::jumpTo);
    private final Div state = new Div();
    private final Div work = new Div();
    private final Map<RequirementKind, HeadedSection> places = new EnumMap<>(RequirementKind.class);
    private RegistrationId registration = RegistrationId.next();
    private ModuleId module = ModuleId.next();
    private String title = "";

    ModuleView(Progress progress, Reflections reflections, Exercises exercises, Equivalents equivalents) {
        this.progress = progress;
        this.reflections = reflections;
        this.exercises = exercises;
        this.equivalents = equivalents;
        work.addClassNames("stack", "wide");
        addClassNames("page", "narrow", "module-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        registration = RouteIds.of(event, "registrationId", RegistrationId::new);
        module = RouteIds.of(event, "moduleId", ModuleId::new);
        show(progress.module(registration, module));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProgressRoutes.AT)
                .ifPresent(at -> places.keySet().stream()
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(at))
                        .forEach(this::jumpTo));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ModuleProgress shown) {
        title = getTranslation(
                "progress.home.module",
                shown.module().position(),
                shown.module().title().in(getLocale()));
        var panel = new Div(requirements);
        panel.addClassName("panel");
        work.removeAll();
        work.add(new HeadedSection(getTranslation("progress.module.asks"), state, panel));
        places.clear();
        places.putAll(
                new ModuleWork(progress, reflections, exercises, registration, module, this::reload).places(shown));
        var exercise = places.get(RequirementKind.EXERCISE);
        if (exercise != null) {
            exercise.add(new EquivalentPanel(equivalents, registration, module, this::reload));
        }
        places.values().forEach(work::add);
        standing(shown);
        removeAll();
        add(new ModuleHead(shown), work, new ModuleNav(shown));
    }

    /** After something was done: the requirements say so, and what is being written elsewhere on the page stays. */
    private ModuleProgress reload() {
        var shown = progress.module(registration, module);
        standing(shown);
        return shown;
    }

    private void standing(ModuleProgress shown) {
        state.removeAll();
        if (shown.state() == ModuleState.IMPOSSIBLE) {
            state.add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("progress.impossible.title"),
                    getTranslation("progress.impossible.text")));
        }
        state.add(new StateBadge(
                shown.state(), shown.assessment().met(), shown.assessment().total()));
        requirements.show(shown.explanation(), registration);
    }

    private void jumpTo(RequirementKind kind) {
        var place = places.get(kind);
        if (place != null) {
            place.jumpTo();
        }
    }
}
