package ca.footing.billing.ui;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Ask;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.function.BiConsumer;

/** To whom and how much; asks once more, for a credit is money. */
class GrantForm extends Composite<Div> {
    private final EmailField address = new EmailField(getTranslation("billing.credits.address"));
    private final MoneyField amount = new MoneyField(getTranslation("billing.arrival.amount"));

    GrantForm(BiConsumer<EmailAddress, Money> grant) {
        address.setErrorMessage(getTranslation("billing.credits.addressInvalid"));
        var fields = new Div(address, amount);
        fields.addClassName("field-pair");
        var button = new Button(getTranslation("billing.credits.grant"), _ -> ask(grant));
        var actions = new Div(button);
        actions.addClassName("form-actions");
        getContent().addClassNames("panel", "quiet", "stack");
        getContent().add(new Paragraph(getTranslation("billing.credits.grantText")), fields, actions);
    }

    private void ask(BiConsumer<EmailAddress, Money> grant) {
        var typed = amount.amount();
        amount.setInvalid(typed.isEmpty());
        var person = person();
        address.setInvalid(person.isEmpty());
        if (amount.isInvalid() || address.isInvalid()) {
            return;
        }
        Ask.before(
                getTranslation("billing.credits.grant"),
                getTranslation(
                        "billing.credits.grantAsk",
                        person.orElseThrow().value(),
                        Formats.money(typed.orElseThrow(), getLocale())),
                getTranslation("billing.credits.grant"),
                () -> {
                    grant.accept(person.orElseThrow(), typed.orElseThrow());
                    address.clear();
                    amount.clear();
                    address.setInvalid(false);
                    amount.setInvalid(false);
                });
    }

    private Optional<EmailAddress> person() {
        try {
            return Optional.of(new EmailAddress(address.getValue()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
