package ca.footing.progress.ui;

import ca.footing.progress.ModuleProgress.ExerciseTask;
import ca.footing.progress.PractiseDraft;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.function.Function;

/** The practice exercise: what to do, the place to note that it was practised, and when that was lately. */
class ExercisePanel extends Composite<Div> {
    private final ZoneId zone;
    private final PractiseForm form;
    private final UnorderedList history = new UnorderedList();

    ExercisePanel(
            RegistrationId registration, ExerciseTask task, ZoneId zone, Function<PractiseDraft, ExerciseTask> done) {
        this.zone = zone;
        form = new PractiseForm(draft -> show(done.apply(draft)));
        var text = new Html("<div class=\"prose\">" + Markdown.html(task.text().in(getLocale())) + "</div>");
        var all = Page.buttonLink(ProgressRoutes.exercises(registration), getTranslation("progress.exercise.all"));
        getContent().addClassNames("panel", "stack", "exercise");
        getContent()
                .add(
                        new H3(task.title().in(getLocale())),
                        text,
                        new Paragraph(getTranslation("progress.exercise.choice")),
                        form,
                        history,
                        Page.of("actions", all));
        show(task);
    }

    private void show(ExerciseTask task) {
        form.show(task.today());
        history.removeAll();
        task.history()
                .forEach(practice -> history.add(new ListItem(getTranslation(
                        "progress.exercise.entry",
                        getTranslation("progress.exerciseContext." + practice.context()),
                        Formats.date(practice.at().atZone(zone).toLocalDate(), getLocale())))));
    }
}
