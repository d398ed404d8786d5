package ca.footing.practice.ui;

import ca.footing.account.College;
import ca.footing.account.NamedSupervisor;
import ca.footing.practice.Credential;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.SupervisorDraft;
import ca.footing.shared.Languages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who signs: name, address, college and number, and the language of our mails. */
class DeputyForm extends Composite<Div> {
    private final TextField name = text("name");
    private final EmailField email = new EmailField();
    private final ComboBox<College> college = new ComboBox<>();
    private final TextField number = text("number");
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();

    DeputyForm() {
        email.setLabel(getTranslation("practice.supervisor.email"));
        email.setHelperText(getTranslation("practice.supervisor.emailHelp"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        Inputs.set(college, this::getTranslation, "practice.supervisor.college");
        college.setItems(Arrays.stream(College.values())
                .filter(each -> each != College.NONE)
                .toList());
        college.setItemLabelGenerator(each -> getTranslation("account.college." + each));
        language.setLabel(getTranslation("practice.supervisor.language"));
        language.setItems(Languages.ENGLISH, Languages.FRENCH);
        language.setItemLabelGenerator(each -> getTranslation("practice.supervisor.language." + Languages.code(each)));
        language.setValue(Languages.of(Languages.code(getLocale())));
        getContent().addClassName("form-section");
        getContent().add(name, email, college, number, language);
    }

    void show(SupervisorDetails person) {
        name.setValue(person.name());
        email.setValue(person.email().value());
        college.setValue(person.college());
        number.setValue(person.registrationNumber());
        language.setValue(person.locale());
    }

    /** Begins with whom the learner named in their profile. */
    void suggest(NamedSupervisor named) {
        name.setValue(named.name());
        number.setValue(named.registrationNumber());
    }

    Optional<SupervisorDraft> value() {
        return value(List.of());
    }

    /** The person when every field is right; else the fields say what is wrong. */
    Optional<SupervisorDraft> value(List<Credential> credentials) {
        var address = Inputs.email(email);
        email.setInvalid(address.isEmpty());
        email.setErrorMessage(getTranslation("practice.supervisor.emailWrong"));
        var complete = isFilled(name)
                & isFilled(number)
                & address.isPresent()
                & Inputs.isChosen(college, this::getTranslation);
        return complete
                ? Optional.of(new SupervisorDraft(
                        name.getValue(),
                        address.orElseThrow(),
                        language.getValue(),
                        college.getValue(),
                        number.getValue(),
                        credentials))
                : Optional.empty();
    }

    private boolean isFilled(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        field.setErrorMessage(getTranslation("shared.required"));
        return !field.isInvalid();
    }

    private TextField text(String part) {
        var field = new TextField(getTranslation("practice.supervisor." + part));
        field.setHelperText(getTranslation("practice.supervisor." + part + "Help"));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
