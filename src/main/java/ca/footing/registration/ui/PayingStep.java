package ca.footing.registration.ui;

import ca.footing.billing.PaymentChoice;
import ca.footing.registration.OrderSummary;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.SeatPayment;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The payment step in the state in which it is: something to choose and pay, or a transfer that is awaited. */
class PayingStep extends Composite<Div> {
    private final PlaceDetails details;
    private final OrderSummary order;
    private final SeatPayment payment;

    PayingStep(PlaceDetails details, OrderSummary order, SeatPayment payment) {
        this.details = details;
        this.order = order;
        this.payment = payment;
        payment.awaited(details.place().id())
                .ifPresentOrElse(
                        transfer -> getContent()
                                .add(new TransferWaiting(transfer, payment.transferAddress(), this::choose)),
                        this::choose);
    }

    private void choose() {
        getContent().removeAll();
        getContent()
                .add(new PaymentStep(
                        details, order, payment.ways(details.place().id()), this::pay));
    }

    private void pay(PaymentChoice choice) {
        var page = payment.checkout(details.place().id(), choice);
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }
}
