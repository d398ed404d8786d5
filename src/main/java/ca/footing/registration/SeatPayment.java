package ca.footing.registration;

import ca.footing.account.CurrentAccount;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.TransferRow;
import ca.footing.billing.TransferStatus;
import ca.footing.billing.Transfers;
import ca.footing.billing.Ways;
import ca.footing.payment.Payments;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PublicUrls;
import java.net.URI;
import java.util.Optional;
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
    private final Transfers transfers;
    private final PublicUrls urls;
    private final CurrentAccount current;

    SeatPayment(
            OrderDesk orders,
            Places places,
            Payments payments,
            Transfers transfers,
            PublicUrls urls,
            CurrentAccount current) {
        this.orders = orders;
        this.places = places;
        this.payments = payments;
        this.transfers = transfers;
        this.urls = urls;
        this.current = current;
    }

    /**
     * Freezes the order, keeps the seat for as long as the payment page lives, and answers that page's address. When
     * there is nothing to pay the place is confirmed at once and the address is that of the return page.
     *
     * @throws StepsMissing when a step before the payment is missing or no longer valid
     * @throws HoldLapsed when the seat is no longer held
     * @throws HoldTooLong when the seat was held too long to begin a payment now
     * @throws CohortDoesNotTakePlace when the cohort was called off meanwhile
     * @throws PaymentUnderWay while a bank settles an earlier payment
     * @throws ca.footing.payment.PaymentUnavailable when the payment service does not answer; the person may try again
     * @throws ca.footing.billing.PlanNotOffered when parts were chosen that are not offered (any more)
     * @throws ca.footing.billing.TransferNotOffered when a transfer was chosen that is not offered (any more)
     * @throws ca.footing.billing.CreditTooSmall when the credit was spent in the same moment
     */
    public URI checkout(RegistrationId registration, PaymentChoice choice) {
        var opened = orders.place(registration, current.require(), choice);
        return opened.awaitedUntil() == null
                ? payments.pageOf(opened.payment())
                : URI.create(urls.absolute(RegistrationRoutes.registration(registration)));
    }

    /** As the other, at once by card. */
    public URI checkout(RegistrationId registration) {
        return checkout(registration, PaymentChoice.PLAIN);
    }

    /** The ways in which the caller can pay now. @throws StepsMissing when a step before the payment is missing */
    public Ways ways(RegistrationId registration) {
        return orders.ways(registration, current.require());
    }

    /** Where a transfer is sent to. */
    public String transferAddress() {
        return transfers.address();
    }

    /** The transfer that is awaited for the caller's place, if one is. */
    public Optional<TransferRow> awaited(RegistrationId registration) {
        places.requireOwner(registration, current.require());
        return transfers.of(registration.id()).filter(transfer -> transfer.status() == TransferStatus.AWAITED);
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
