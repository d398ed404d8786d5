package ca.footing.billing.ui;

import ca.footing.shared.Money;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Optional;

/** An amount in dollars and cents, above zero. */
class MoneyField extends BigDecimalField {
    private static final int DECIMALS = 2;

    MoneyField(String label) {
        super(label);
        setLocale(getLocale());
        setSuffixComponent(new Span("CAD"));
        setErrorMessage(getTranslation("billing.arrival.amountInvalid"));
    }

    void show(Money amount) {
        setValue(amount.decimal());
    }

    Optional<Money> amount() {
        return getOptionalValue()
                .filter(typed -> typed.signum() > 0
                        && typed.stripTrailingZeros().scale() <= DECIMALS
                        && typed.precision() - typed.scale() < 9)
                .map(typed -> Money.cad(typed.movePointRight(DECIMALS).longValueExact()));
    }
}
