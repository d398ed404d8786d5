package ca.footing.registration.ui;

import ca.footing.billing.PayBy;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The one button that goes on; it says what pressing it means. */
class PayButton extends Composite<Div> {
    private final Button button;

    PayButton(Runnable pay) {
        button = new Button("", _ -> pay.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-actions");
        getContent().add(button);
    }

    void show(PayBy by, Money due) {
        if (due.isZero()) {
            button.setText(getTranslation("registration.payment.confirm"));
        } else if (by == PayBy.TRANSFER) {
            button.setText(getTranslation("registration.payment.invoice", Formats.money(due, getLocale())));
        } else {
            button.setText(getTranslation("registration.payment.pay", Formats.money(due, getLocale())));
        }
    }
}
