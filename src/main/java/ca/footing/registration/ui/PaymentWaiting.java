package ca.footing.registration.ui;

import ca.footing.payment.PaymentStatus;
import ca.footing.registration.PlaceDetails;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A bank is settling the payment, which takes days; the seat is kept. */
class PaymentWaiting extends Composite<Div> {
    PaymentWaiting() {
        getContent().addClassNames("banner", "info");
        getContent()
                .add(
                        new Symbol("waiting"),
                        new H2(getTranslation("registration.waiting.title")),
                        new Paragraph(getTranslation("registration.waiting.text")));
    }

    static boolean isWaiting(PlaceDetails details) {
        var payment = details.payment();
        return payment != null && payment.status() == PaymentStatus.PROCESSING;
    }
}
