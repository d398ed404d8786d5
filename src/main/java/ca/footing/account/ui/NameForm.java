package ca.footing.account.ui;

import ca.footing.account.AccountDetails;
import ca.footing.shared.Languages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How a person wants to be called, and the language in which we write to them. */
class NameForm extends Composite<Section> {
    private static final int MAX_NAME = 100;

    private final TextField name = new TextField();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();

    NameForm(BiConsumer<String, Locale> save) {
        name.setLabel(getTranslation("account.field.preferredName"));
        name.setHelperText(getTranslation("account.field.preferredNameHelp"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        language.setLabel(getTranslation("account.field.language"));
        language.setHelperText(getTranslation("account.field.languageHelp"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> getTranslation("account.language." + Languages.code(locale)));
        var submit = new Button(
                getTranslation("action.save"),
                _ -> Fields.text(name, MAX_NAME).ifPresent(called -> save.accept(called, language.getValue())));
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("account.name.title")), name, language, Fields.actions(submit));
    }

    void show(AccountDetails details) {
        name.setValue(details.preferredName());
        language.setValue(details.locale());
    }
}
