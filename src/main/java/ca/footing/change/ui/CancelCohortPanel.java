package ca.footing.change.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Cancelling a cohort: where its people may move, until when they choose, what they are told. */
class CancelCohortPanel extends Composite<Section> {
    private static final int LONGEST = 500;

    private final transient Consumer<Wish> cancel;
    private final CheckboxGroup<CohortSummary> alternatives =
            new CheckboxGroup<>(getTranslation("change.cancel.alternatives"));
    private final DatePicker chooseBy = new DatePicker(getTranslation("change.cancel.chooseBy"));
    private final TextArea why = new TextArea(getTranslation("change.cancel.why"));

    /** What the office decides. */
    record Wish(Set<CohortId> alternatives, LocalDate chooseBy, String why) {}

    CancelCohortPanel(CohortDetails cohort, List<CohortSummary> others, Consumer<Wish> cancel) {
        this.cancel = cancel;
        alternatives.setItems(others);
        alternatives.setItemLabelGenerator(other -> getTranslation(
                "change.cancel.alternative",
                other.name().in(getLocale()),
                Formats.shortDate(other.startsAt().atZone(other.zone()).toLocalDate(), getLocale()),
                other.seatsFree()));
        alternatives.setVisible(!others.isEmpty());
        chooseBy.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        chooseBy.setHelperText(getTranslation("change.cancel.chooseByHelp"));
        chooseBy.setErrorMessage(getTranslation("change.cancel.chooseByMissing"));
        why.setMaxLength(LONGEST);
        why.setHelperText(getTranslation("change.cancel.whyHelp"));
        var verb = getTranslation("change.cancel.verb");
        var act = new Button(verb, _ -> ask(cohort.summary().name().in(getLocale()), verb));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("change.cancel.title")),
                        new Paragraph(getTranslation("change.cancel.text")),
                        Page.of("form-section", alternatives, chooseBy, why, Page.of("actions", act)));
    }

    private void ask(String name, String verb) {
        chooseBy.setInvalid(chooseBy.isEmpty());
        if (!chooseBy.isEmpty()) {
            Ask.before(
                    getTranslation("change.cancel.askTitle", name),
                    getTranslation("change.cancel.ask"),
                    verb,
                    () -> cancel.accept(new Wish(
                            alternatives.getValue().stream()
                                    .map(CohortSummary::id)
                                    .collect(Collectors.toSet()),
                            chooseBy.getValue(),
                            why.getValue())));
        }
    }
}
