package ca.footing.account.ui;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.shared.Province;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The professional profile; each field says why it is asked. */
public class ProfileForm extends Composite<Div> {
    private final TextField legalName = Fields.ofProfile("legalName");
    private final TextField preferredName = Fields.ofProfile("preferredName");
    private final TextField pronouns = Fields.ofProfile("pronouns");
    private final ComboBox<Province> province = choice("province", "shared.province.", Province.values());
    private final ComboBox<Category> category = choice("category", "account.category.", Category.values());
    private final ComboBox<College> college = choice("college", "account.college.", College.values());
    private final TextField number = Fields.ofProfile("registrationNumber");
    private final SupervisorFields supervisor = new SupervisorFields();

    public ProfileForm() {
        legalName.setAutocomplete(Autocomplete.NAME);
        List.of(legalName, preferredName, number).forEach(field -> field.setRequiredIndicatorVisible(true));
        college.addValueChangeListener(
                change -> number.setVisible(change.getValue() != null && change.getValue() != College.NONE));
        number.setVisible(false);
        getContent().addClassName("form-section");
        getContent().add(legalName, preferredName, pronouns, category, college, number, province, supervisor);
    }

    /** Fills the form in with what is known. */
    public void show(Profile profile) {
        legalName.setValue(profile.legalName());
        preferredName.setValue(profile.preferredName());
        pronouns.setValue(profile.pronouns());
        province.setValue(profile.province());
        category.setValue(profile.category());
        college.setValue(profile.college());
        number.setValue(profile.registrationNumber());
        supervisor.show(profile.supervisor());
    }

    /** Begins a profile with the name that the account has. */
    public void suggestName(String name) {
        preferredName.setValue(name);
    }

    /** The profile when all of it is right; else the fields say what is wrong. */
    public Optional<Profile> value() {
        var legal = Fields.text(legalName, Profile.MAX_LEGAL_NAME);
        var preferred = Fields.text(preferredName, Profile.MAX_PREFERRED_NAME);
        var said = pronouns.isEmpty() ? Optional.of("") : Fields.text(pronouns, Profile.MAX_PRONOUNS);
        var isChosen =
                Stream.of(province, category, college).map(this::isChosen).toList();
        var isNumbered = college.getValue() != null && college.getValue() != College.NONE;
        var registered = isNumbered ? Fields.text(number, Profile.MAX_REGISTRATION_NUMBER) : Optional.of("");
        var named = supervisor.value();
        var isComplete = named.isPresent()
                && !isChosen.contains(false)
                && Stream.of(legal, preferred, said, registered).allMatch(Optional::isPresent);
        return isComplete
                ? Optional.of(new Profile(
                                legal.get(),
                                preferred.get(),
                                said.get(),
                                province.getValue(),
                                college.getValue(),
                                registered.get(),
                                category.getValue())
                        .with(named.get()))
                : Optional.empty();
    }

    private boolean isChosen(ComboBox<?> choice) {
        choice.setInvalid(choice.getValue() == null);
        choice.setErrorMessage(getTranslation("shared.required"));
        return !choice.isInvalid();
    }

    @SafeVarargs
    private <E extends Enum<E>> ComboBox<E> choice(String part, String names, E... constants) {
        var choice = new ComboBox<E>();
        choice.setLabel(getTranslation("account.profile." + part));
        choice.setHelperText(getTranslation("account.profile." + part + "Help"));
        choice.setItems(constants);
        choice.setItemLabelGenerator(constant -> getTranslation(names + constant.name()));
        choice.setRequiredIndicatorVisible(true);
        choice.setManualValidation(true);
        return choice;
    }
}
