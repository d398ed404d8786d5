package ca.footing.practice.ui;

import ca.footing.account.College;
import ca.footing.practice.Desk;
import ca.footing.practice.SupervisorStatement;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;

/** What a supervisor says of themselves for the days that they sign; what they said last time stands there already. */
class StatementFields extends Composite<Div> {
    private final TextField title = new TextField();
    private final ComboBox<College> college = new ComboBox<>();
    private final Checkbox independent = tick("independent");
    private final Checkbox definition = tick("definition");
    private final Checkbox learning = tick("directedLearning");

    StatementFields(Desk desk) {
        title.setLabel(getTranslation("practice.statement.title"));
        title.setHelperText(getTranslation("practice.statement.titleHelp"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setMaxLength(100);
        Inputs.set(college, this::getTranslation, "practice.statement.college");
        college.setItems(Arrays.stream(College.values())
                .filter(each -> each != College.NONE)
                .toList());
        college.setItemLabelGenerator(each -> getTranslation("account.college." + each));
        college.setValue(desk.college());
        if (desk.last() != null) {
            show(desk.last());
        }
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("practice.statement.heading")),
                        new Paragraph(getTranslation("practice.statement.text", desk.registrationNumber())),
                        Page.of("field-pair", title, college),
                        Page.of("stack tight", independent, definition, learning));
    }

    void focus() {
        title.focus();
    }

    /** The statement when title and college are given; else the fields say what is missing. */
    Optional<SupervisorStatement> value() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("shared.required"));
        if (!Inputs.isChosen(college, this::getTranslation) | title.isInvalid()) {
            if (title.isInvalid()) {
                title.focus();
            }
            return Optional.empty();
        }
        return Optional.of(new SupervisorStatement(
                title.getValue(),
                college.getValue(),
                independent.getValue(),
                definition.getValue(),
                learning.getValue()));
    }

    private void show(SupervisorStatement last) {
        title.setValue(last.title());
        college.setValue(last.college());
        independent.setValue(last.independent());
        definition.setValue(last.definition());
        learning.setValue(last.directedLearning());
    }

    private Checkbox tick(String part) {
        return new Checkbox(getTranslation("practice.statement." + part));
    }
}
