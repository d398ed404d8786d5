package ca.footing.cohort.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.i18n.I18NProvider;

/** A field in which several things are chosen, with what screen readers are told of it in the reader's language. */
class Choices<T> extends MultiSelectComboBox<T> {
    Choices(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(I18NProvider.translate("cohort.choices.cleared"))
                .setFocused(I18NProvider.translate("cohort.choices.focused"))
                .setSelected(I18NProvider.translate("cohort.choices.selected"))
                .setDeselected(I18NProvider.translate("cohort.choices.deselected"))
                .setTotal("{count} " + I18NProvider.translate("cohort.choices.total")));
    }
}
