package ca.footing.progress.ui;

import ca.footing.progress.ReflectionStory;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;

/** What became of a reflection and who read it, folded away: only its author sees this. */
class ReflectionHistory extends Composite<Details> {
    private final Button erase = new Button(getTranslation("progress.reflection.erase"));

    ReflectionHistory(Runnable erased) {
        erase.addThemeVariants(ButtonVariant.TERTIARY);
        erase.addClickListener(_ -> Ask.before(
                getTranslation("progress.reflection.eraseAsk"),
                getTranslation("progress.reflection.eraseText"),
                getTranslation("progress.reflection.erase"),
                erased));
    }

    /** @param written whether there is any text of it, be it a draft */
    void show(ReflectionStory story, boolean written, ZoneId zone) {
        var steps = new UnorderedList();
        story.steps().forEach(step -> steps.add(entry("progress.reflectionStepKind." + step.kind(), step.at(), zone)));
        var readings = new UnorderedList();
        story.readings()
                .forEach(reading ->
                        readings.add(entry("progress.reflection.readBy", reading.at(), zone, reading.reader())));
        if (story.readings().isEmpty()) {
            readings.add(new ListItem(getTranslation("progress.reflection.readByNobody")));
        }
        getContent().setSummaryText(getTranslation("progress.reflection.history"));
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("progress.reflection.historyText")), steps, readings, erase);
        getContent().setVisible(written || !story.steps().isEmpty());
    }

    private ListItem entry(String key, Instant at, ZoneId zone, Object... names) {
        var when = Formats.instant(at, zone, getLocale());
        return new ListItem(names.length == 0 ? getTranslation(key, when) : getTranslation(key, when, names[0]));
    }
}
