package ca.footing.cohort.ui;

import ca.footing.shared.Money;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** An amount in dollars before tax, typed as people write it; anything else is marked and keeps the form from saving. */
class AmountField extends TextField {
    private boolean mayBeEmpty;

    AmountField(String label) {
        super(label);
        setMaxLength(16);
        setErrorMessage(getTranslation("cohort.amount.invalid"));
        addValueChangeListener(_ -> check());
    }

    /** Nothing typed is all right too. */
    void optional() {
        mayBeEmpty = true;
    }

    void show(Money amount) {
        setValue(Amounts.text(amount, getLocale()));
    }

    Optional<Money> amount() {
        return Amounts.parse(getValue());
    }

    /** Marks the field when there is no amount in it where one is needed. */
    final boolean check() {
        setInvalid(amount().isEmpty() && !(mayBeEmpty && isEmpty()));
        return !isInvalid();
    }
}
