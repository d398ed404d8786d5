package ca.footing.cohort.ui;

import ca.footing.shared.Money;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** An amount in dollars before tax, typed as people write it; anything else is marked and keeps the form from saving. */
class AmountField extends TextField {
    AmountField(String label) {
        super(label);
        setMaxLength(16);
        setErrorMessage(getTranslation("cohort.amount.invalid"));
        addValueChangeListener(_ -> setInvalid(amount().isEmpty()));
    }

    void show(Money amount) {
        setValue(Amounts.text(amount, getLocale()));
    }

    Optional<Money> amount() {
        return Amounts.parse(getValue());
    }

    /** Marks the field when there is no amount in it. */
    boolean check() {
        setInvalid(amount().isEmpty());
        return !isInvalid();
    }
}
