package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.SupervisorDetails;
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

/** Chooses a supervisor and the entries that this supervisor may sign; all of them are ticked at first. */
class SendForm extends Composite<Div> {
    private final List<EntryRow> waiting;
    private final ComboBox<SupervisorDetails> supervisor = new ComboBox<>();
    private final CheckboxGroup<EntryRow> entries = new CheckboxGroup<>();

    SendForm(
            List<SupervisorDetails> people, List<EntryRow> waiting, BiConsumer<SupervisorDetails, Set<EntryRow>> send) {
        this.waiting = waiting;
        Inputs.set(supervisor, this::getTranslation, "practice.send.supervisor");
        supervisor.setItems(people.stream().filter(person -> !person.retired()).toList());
        supervisor.setItemLabelGenerator(SupervisorDetails::name);
        entries.setLabel(getTranslation("practice.send.entries"));
        entries.addThemeName("vertical");
        entries.setItemLabelGenerator(this::line);
        supervisor.addValueChangeListener(_ -> fit());
        var submit = new Button(getTranslation("practice.send.submit"), _ -> submit(send));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-page");
        getContent().add(Page.of("form-section", supervisor, entries), Page.of("form-actions", submit));
        fit();
    }

    private void submit(BiConsumer<SupervisorDetails, Set<EntryRow>> send) {
        if (Inputs.isChosen(supervisor, this::getTranslation)) {
            send.accept(supervisor.getValue(), entries.getValue());
        }
    }

    private void fit() {
        var chosen = supervisor.getValue();
        var fitting = waiting.stream()
                .filter(entry -> chosen != null
                        && (entry.supervisor() == null || chosen.id().equals(entry.supervisor())))
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
