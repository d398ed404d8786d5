package ca.footing.group.ui;

import ca.footing.billing.PayBy;
import ca.footing.billing.Ways;
import ca.footing.group.GroupDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;

/** Seats that are held and not paid: the ways to pay. */
class GroupPayment extends Composite<Div> {
    /** @param transferTo where an awaited transfer is sent to */
    GroupPayment(GroupDetails order, Ways ways, Optional<String> transferTo, Consumer<PayBy> pay, Runnable giveUp) {
        var zone = order.cohort().zone();
        var until = Formats.instant(order.holdEndsAt(), zone, getLocale());
        var total = Formats.money(order.quote().total(), getLocale());
        var panel = Page.of("panel stack");
        transferTo.ifPresentOrElse(
                address -> panel.add(new Paragraph(getTranslation("group.pay.transferAwaited", total, address, until))),
                () -> panel.add(new Paragraph(getTranslation("group.pay.text"))));
        panel.add(Page.fine(getTranslation("group.pay.page")));
        var card = new Button(getTranslation("group.pay.card", total), _ -> pay.accept(PayBy.WHOLE));
        card.addThemeVariants(ButtonVariant.PRIMARY);
        card.setDisableOnClick(true);
        var actions = Page.of("actions", card);
        var deadline = ways.transferBy();
        if (deadline != null && transferTo.isEmpty()) {
            actions.add(new Button(
                    getTranslation("group.pay.transfer", Formats.instant(deadline, zone, getLocale())),
                    _ -> pay.accept(PayBy.TRANSFER)));
        }
        var leave = new Button(getTranslation("group.giveUp.button"), _ -> giveUp.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(leave);
        panel.add(actions);
        getContent().add(panel);
    }
}
