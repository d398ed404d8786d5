package ca.footing.payment.ui;

import ca.footing.payment.NoteNeeded;
import ca.footing.payment.RefundTooLarge;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An amount and a reason: the office sends money back. */
class RefundForm extends Composite<Div> {
    private static final int MAX_LENGTH = 1000;

    private final BigDecimalField amount = new BigDecimalField(getTranslation("payment.refund.amount"));
    private final TextArea words = new TextArea(getTranslation("payment.refund.words"));
    private final transient Money left;

    /** @param send takes the amount and the words; what it refuses is said beside the fields or in a notice */
    RefundForm(Money left, BiConsumer<Money, String> send) {
        this.left = left;
        amount.setHelperText(getTranslation("payment.refund.atMost", Formats.money(left, getLocale())));
        amount.setRequiredIndicatorVisible(true);
        words.setHelperText(getTranslation("payment.words.help"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(MAX_LENGTH);
        words.setWidthFull();
        var button = new Button(getTranslation("payment.refund.send"), _ -> ask(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var hint = Page.fine(getTranslation("payment.refund.hint"));
        getContent().addClassNames("panel", "stack", "refund-form");
        getContent()
                .add(new H2(getTranslation("payment.refund.title")), hint, amount, words, Page.of("actions", button));
    }

    private void ask(BiConsumer<Money, String> send) {
        var wanted = wanted();
        var said = !words.getValue().isBlank();
        words.setErrorMessage(getTranslation("error." + NoteNeeded.class.getSimpleName()));
        words.setInvalid(!said);
        amount.setErrorMessage(getTranslation("error." + RefundTooLarge.class.getSimpleName()));
        amount.setInvalid(wanted.isEmpty());
        if (wanted.isPresent() && said) {
            var text = Formats.money(wanted.get(), getLocale());
            Ask.before(
                    getTranslation("payment.refund.askTitle", text),
                    getTranslation("payment.refund.askText"),
                    getTranslation("payment.refund.send"),
                    () -> send.accept(wanted.get(), words.getValue()));
        }
    }

    private Optional<Money> wanted() {
        var typed = amount.getValue();
        if (typed == null || typed.stripTrailingZeros().scale() > 2 || typed.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Money(typed.movePointRight(2).longValueExact(), left.currency()))
                .filter(wanted -> wanted.compareTo(left) <= 0);
    }
}
