package ca.footing.progress.ui;

import ca.footing.progress.ExerciseOverview;
import ca.footing.progress.Exercises;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.RequirementKind;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a person practised between the sessions, for themselves: how often, when, and their own notes. */
@Route(ProgressRoutes.EXERCISES)
@PermitAll
class ExercisesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Exercises exercises;
    private RegistrationId registration = RegistrationId.next();

    ExercisesView(Exercises exercises) {
        this.exercises = exercises;
        addClassNames("page", "narrow", "exercises-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        registration = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.exercises.title");
    }

    private void show() {
        var overview = exercises.overview(registration);
        removeAll();
        var cohort = new Paragraph(overview.cohort().seriesTitle().in(getLocale()));
        cohort.addClassName("eyebrow");
        add(Page.of(
                "page-head",
                cohort,
                new H1(getTranslation("progress.exercises.title")),
                Page.lede(getTranslation("progress.exercises.lede"))));
        add(new HeadedSection(getTranslation("progress.exercises.counts"), counts(overview)));
        add(new HeadedSection(
                getTranslation("progress.exercises.calendar"), Page.of("panel", new PractiseCalendar(overview))));
        add(new HeadedSection(getTranslation("progress.exercises.latest"), latest(overview)));
    }

    private UnorderedList counts(ExerciseOverview overview) {
        var list = new UnorderedList();
        list.addClassName("practise-list");
        overview.exercises().forEach(exercise -> {
            var times = new Span(getTranslation("progress.exercises.times", exercise.times()));
            times.addClassName("fine");
            list.add(new ListItem(
                    new Anchor(
                            ProgressRoutes.module(registration, exercise.module(), RequirementKind.EXERCISE),
                            getTranslation(
                                    "progress.home.module",
                                    exercise.position(),
                                    exercise.title().in(getLocale()))),
                    times));
        });
        return list;
    }

    private UnorderedList latest(ExerciseOverview overview) {
        var list = new UnorderedList();
        list.addClassName("practise-list");
        overview.latest().forEach(time -> list.add(entry(overview, time)));
        if (overview.latest().isEmpty()) {
            list.add(new ListItem(getTranslation("progress.exercises.none")));
        }
        return list;
    }

    private ListItem entry(ExerciseOverview overview, ExerciseOverview.Time time) {
        var day = Formats.date(time.at().atZone(overview.cohort().zone()).toLocalDate(), getLocale());
        var title = overview.exercises().stream()
                .filter(exercise -> exercise.module().equals(time.module()))
                .map(exercise -> exercise.title().in(getLocale()))
                .findFirst()
                .orElse("");
        var what = new Paragraph(title);
        what.addClassName("practise-title");
        var when = Page.fine(getTranslation(
                "progress.exercise.entry", getTranslation("progress.exerciseContext." + time.context()), day));
        var remove = new Button(getTranslation("action.remove"), _ -> ask(time));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("progress.exercises.removeNamed", title, day));
        var item = new ListItem(what, when);
        if (!time.note().isEmpty()) {
            var note = new Paragraph(time.note());
            note.addClassName("own-words");
            item.add(note);
        }
        item.add(remove);
        return item;
    }

    private void ask(ExerciseOverview.Time time) {
        Ask.before(
                getTranslation("progress.exercises.removeAsk"),
                getTranslation("progress.exercises.removeText"),
                getTranslation("action.remove"),
                () -> {
                    exercises.remove(registration, time.id());
                    show();
                    Notify.done(getTranslation("progress.exercises.removed"));
                });
    }
}
