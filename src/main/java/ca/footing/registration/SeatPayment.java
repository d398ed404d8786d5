package ca.footing.registration;

import ca.footing.account.CurrentAccount;
import ca.footing.payment.Payments;
import ca.footing.shared.ForSignedIn;
import java.net.URI;
import org.springframework.stereotype.Service;

/**
 * From a held seat to the payment page, or away from it. Nothing here runs inside a transaction, because the payment
 * service is spoken to; what changes is changed in the short transactions of {@link OrderDesk} and {@link Places}.
 */
@Service
@ForSignedIn
public class SeatPayment {
    private final OrderDesk orders;
    private final Places places;
    private final Payments payments;
    private final CurrentAccount current;

    SeatPayment(OrderDesk orders, Places places, Payments payments, CurrentAccount current) {
        this.orders = orders;
        this.places = places;
        this.payments = payments;
        this.current = current;
    }

    /**
     * Freezes the order, keeps the seat for as long as the payment page lives, and answers that page's address. When
     * there is nothing to pay the place is confirmed at once and the address is that of the return page.
     *
     * @throws StepsMissing when a step before the payment is missing or no longer valid
     * @throws HoldLapsed when the seat is no longer held
     * @throws HoldTooLong when the seat was held too long to begin a payment now
     * @throws PaymentUnderWay while a bank settles an earlier payment
     * @throws ca.footing.payment.PaymentUnavailable when the payment service does not answer; the person may try again
     */
    public URI checkout(RegistrationId registration) {
        return payments.pageOf(orders.place(registration, current.require()));
    }

    /**
     * Gives a held seat back before it is paid. A payment that turns out to have arrived confirms the place instead.
     *
     * @throws PaymentUnderWay while a bank settles a payment, or when the payment service does not answer
     */
    public void giveUp(RegistrationId registration) {
        places.requireOwner(registration, current.require());
        switch (payments.close(registration.id())) {
            case CLOSED -> places.giveUp(registration);
            case PAID -> {}
            case PROCESSING, UNKNOWN -> throw new PaymentUnderWay();
        }
    }
}
