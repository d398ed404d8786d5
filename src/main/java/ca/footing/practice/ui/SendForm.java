package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Chooses who signs and the entries that they may sign; all of them are ticked at first. */
class SendForm extends Composite<Div> {
    private final List<EntryRow> waiting;
    private final ComboBox<Recipient> recipient = new ComboBox<>();
    private final CheckboxGroup<EntryRow> entries = new CheckboxGroup<>();

    SendForm(List<Recipient> recipients, List<EntryRow> waiting, BiConsumer<Recipient, Set<EntryRow>> send) {
        this.waiting = waiting;
        Inputs.set(recipient, this::getTranslation, "practice.send.supervisor");
        recipient.setItems(recipients);
        recipient.setItemLabelGenerator(this::name);
        entries.setLabel(getTranslation("practice.send.entries"));
        entries.addThemeName("vertical");
        entries.setItemLabelGenerator(this::line);
        recipient.addValueChangeListener(_ -> fit());
        var submit = new Button(getTranslation("practice.send.submit"), _ -> submit(send));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent().add(Page.of("form-section", recipient, entries), Page.of("form-actions", submit));
        fit();
    }

    private String name(Recipient each) {
        return switch (each) {
            case Recipient.Supervising person -> person.supervisor().name();
            case Recipient.Teaching teaching ->
                getTranslation(
                        "practice.send.facilitators",
                        teaching.place().series().in(getLocale()),
                        teaching.place().cohort().in(getLocale()));
        };
    }

    private void submit(BiConsumer<Recipient, Set<EntryRow>> send) {
        if (Inputs.isChosen(recipient, this::getTranslation)) {
            send.accept(recipient.getValue(), entries.getValue());
        }
    }

    private void fit() {
        var chosen = recipient.getValue();
        var fitting = waiting.stream()
                .filter(entry -> chosen != null && chosen.maySign(entry))
                .toList();
        entries.setItems(fitting);
        entries.select(fitting);
        entries.setVisible(chosen != null);
        entries.setHelperText(fitting.isEmpty() ? getTranslation("practice.send.none") : "");
    }

    private String line(EntryRow entry) {
        return getTranslation(
                "practice.send.entry",
                Formats.date(entry.start().toLocalDate(), getLocale()),
                entry.minutes(),
                getTranslation("practice.kind." + entry.kind()),
                getTranslation("practice.focus." + entry.focus()));
    }
}
