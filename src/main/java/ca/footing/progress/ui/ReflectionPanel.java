package ca.footing.progress.ui;

import ca.footing.progress.ModuleProgress.OwnReflection;
import ca.footing.progress.ModuleProgress.ReflectionTask;
import ca.footing.progress.ReflectionStory;
import ca.footing.progress.Sharing;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.ZoneId;

/** The place to reflect, with the author's choice of who may see it. */
class ReflectionPanel extends Composite<Div> {
    private final ZoneId zone;
    private final Author author;
    private final ReflectionText text;
    private final Paragraph standing = new Paragraph();
    private final RadioButtonGroup<Sharing> sharing = new RadioButtonGroup<>();
    private final Button withdraw = new Button(getTranslation("progress.reflection.withdraw"));
    private final ReflectionHistory history = new ReflectionHistory(this::erase);

    ReflectionPanel(ReflectionTask task, ZoneId zone, Author author) {
        this.zone = zone;
        this.author = author;
        text = new ReflectionText(this::draft);
        sharing.setLabel(getTranslation("progress.reflection.sharing"));
        sharing.setItems(Sharing.values());
        sharing.setItemLabelGenerator(choice -> getTranslation("progress.sharing." + choice));
        var finish = new Button(getTranslation("progress.reflection.finish"), _ -> finish());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        withdraw.addClickListener(_ -> keepPrivate());
        var actions = new Div(finish, withdraw);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "stack", "reflection");
        getContent().add(new Paragraph(task.prompt().in(getLocale())), standing, text, sharing, actions, history);
        show(task.own());
    }

    private void draft(String written) {
        text.savedAt(time(author.draft(written)));
    }

    private void finish() {
        if (text.isWritten()) {
            show(author.finish(text.value(), sharing.getValue()));
            Notify.done(getTranslation("progress.reflection.done"));
        }
    }

    private void keepPrivate() {
        show(author.keepPrivate());
        Notify.done(getTranslation("progress.reflection.withdrawn"));
    }

    private void erase() {
        show(author.erase());
        Notify.done(getTranslation("progress.reflection.erased"));
    }

    private void show(OwnReflection own) {
        history.show(author.story(), !own.text().isEmpty(), zone);
        text.show(own.text());
        sharing.setValue(own.sharing());
        var finished = own.finishedAt();
        standing.setVisible(finished != null);
        withdraw.setVisible(finished != null && own.sharing() != Sharing.PRIVATE);
        if (finished != null) {
            var key = own.draft() ? "progress.reflection.changed." : "progress.reflection.finished.";
            var day = Formats.date(finished.atZone(zone).toLocalDate(), getLocale());
            standing.setText(getTranslation(key + own.sharing(), day));
        }
        var at = own.savedAt();
        if (own.draft() && at != null) {
            text.savedAt(time(at));
        }
    }

    private String time(Instant at) {
        return Formats.time(at.atZone(zone).toLocalTime(), getLocale());
    }

    /** What the author does with the text; what changes it answers with what is kept then. */
    interface Author {
        Instant draft(String text);

        OwnReflection finish(String text, Sharing sharing);

        OwnReflection keepPrivate();

        OwnReflection erase();

        ReflectionStory story();
    }
}
