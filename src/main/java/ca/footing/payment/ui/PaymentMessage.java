package ca.footing.payment.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.payment.PaymentState;
import ca.footing.payment.PaymentStatus;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a payment, what is still awaited, who acts and by when, and the way on. */
class PaymentMessage extends Composite<Div> {
    /**
     * @param late whether the wait is longer than usual
     * @param again offered where the page no longer asks by itself
     */
    PaymentMessage(PaymentState state, boolean late, @Nullable Runnable again) {
        var total = Formats.money(state.due(), getLocale());
        var actions = new Div();
        actions.addClassName("actions");
        var wayOn = new Anchor(
                state.returnTo().startsWith("/") ? state.returnTo() : "/" + state.returnTo(),
                getTranslation(
                        state.status() == PaymentStatus.SUCCEEDED ? "payment.return.go" : "payment.return.back"));
        wayOn.addClassName("button-link");
        if (!isAwaited(state.status())) {
            wayOn.addClassName("primary");
        }
        actions.add(wayOn);
        if (state.receipt() != null) {
            var receipt = new Anchor(
                    "/" + DocumentRoutes.document(state.receipt()),
                    getTranslation("payment.return.receipt", state.receiptNumber()));
            receipt.addClassName("button-link");
            actions.add(receipt);
        }
        if (again != null && isAwaited(state.status())) {
            actions.add(new Button(getTranslation("payment.return.again"), _ -> again.run()));
        }
        getContent().addClassName("empty-state");
        getContent()
                .add(
                        new Image(picture(state.status()), ""),
                        new H1(getTranslation(titleKey(state.status()))),
                        new Paragraph(getTranslation(textKey(state.status(), late), total)));
        if (state.status() != PaymentStatus.SUCCEEDED) {
            var amount = new Paragraph(getTranslation("payment.return.total", total));
            amount.addClassName("fine");
            getContent().add(amount);
        }
        getContent().add(actions);
    }

    static String titleKey(PaymentStatus status) {
        return "payment.return." + status.name().toLowerCase(Locale.ROOT) + ".title";
    }

    private static String textKey(PaymentStatus status, boolean late) {
        return status == PaymentStatus.STARTED && late
                ? "payment.return.started.late"
                : "payment.return." + status.name().toLowerCase(Locale.ROOT) + ".text";
    }

    private static boolean isAwaited(PaymentStatus status) {
        return status == PaymentStatus.STARTED || status == PaymentStatus.PROCESSING;
    }

    private static String picture(PaymentStatus status) {
        return "/public/images/"
                + switch (status) {
                    case SUCCEEDED -> "done.svg";
                    case FAILED -> "error.svg";
                    case STARTED, PROCESSING, REVIEW, REFUNDED -> "mail.svg";
                };
    }
}
