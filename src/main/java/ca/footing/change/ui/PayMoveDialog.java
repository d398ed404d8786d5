package ca.footing.change.ui;

import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.Ways;
import ca.footing.registration.ui.PaymentChoices;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asks how the difference of a move is to be paid; the button says what pressing it means. */
class PayMoveDialog extends Dialog {
    private final Button go = new Button();
    private final transient Ways ways;
    private final PaymentChoices choices;

    PayMoveDialog(String title, Ways ways, ZoneId zone, Consumer<PaymentChoice> pay) {
        this.ways = ways;
        this.choices = new PaymentChoices(ways, zone, this::name);
        setHeaderTitle(title);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(_ -> choices.value().ifPresent(choice -> {
            close();
            pay.accept(choice);
        }));
        name();
        add(Page.of("stack", new Paragraph(getTranslation("change.move.askPay")), choices));
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), go);
    }

    private void name() {
        var due = ways.due(choices.by(), choices.usesCredit());
        if (due.isZero()) {
            go.setText(getTranslation("change.move.payByCredit"));
        } else {
            go.setText(getTranslation(
                    choices.by() == PayBy.TRANSFER ? "change.move.payByTransfer" : "change.move.pay",
                    Formats.money(due, getLocale())));
        }
    }
}
