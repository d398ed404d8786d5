package ca.footing.progress.ui;

import ca.footing.progress.ExerciseContext;
import ca.footing.progress.ModuleProgress.ExerciseTask;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.function.Function;

/** The practice exercise: what to do, where it was practised (from a list), and when. */
class ExercisePanel extends Composite<Div> {
    private final ZoneId zone;
    private final Select<ExerciseContext> context = new Select<>();
    private final UnorderedList history = new UnorderedList();

    ExercisePanel(ExerciseTask task, ZoneId zone, Function<ExerciseContext, ExerciseTask> done) {
        this.zone = zone;
        context.setLabel(getTranslation("progress.exercise.context"));
        context.setHelperText(getTranslation("progress.exercise.help"));
        context.setItems(ExerciseContext.values());
        context.setItemLabelGenerator(
                choice -> choice == null ? "" : getTranslation("progress.exerciseContext." + choice));
        context.setManualValidation(true);
        var practised = new Button(getTranslation("progress.exercise.done"), _ -> {
            var where = context.getValue();
            context.setErrorMessage(getTranslation("progress.exercise.unanswered"));
            context.setInvalid(where == null);
            if (where != null) {
                show(done.apply(where));
            }
        });
        var text = new Html("<div class=\"prose\">" + Markdown.html(task.text().in(getLocale())) + "</div>");
        getContent().addClassNames("panel", "stack", "exercise");
        getContent()
                .add(
                        new H3(task.title().in(getLocale())),
                        text,
                        new Paragraph(getTranslation("progress.exercise.choice")),
                        context,
                        new Div(practised),
                        history);
        show(task);
    }

    private void show(ExerciseTask task) {
        context.clear();
        context.setInvalid(false);
        history.removeAll();
        task.history()
                .forEach(practice -> history.add(new ListItem(getTranslation(
                        "progress.exercise.entry",
                        getTranslation("progress.exerciseContext." + practice.context()),
                        Formats.instant(practice.at(), zone, getLocale())))));
    }
}
