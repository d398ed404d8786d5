package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.payment.Payments;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before what is to be paid changes, the page that asks for the amount before is closed: else it could be paid still, at a
 * price that the place no longer has and with a code that somebody else may use again.
 */
@Component
class OpenPages {
    private final RegistrationRepository registrations;
    private final Payments payments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenPages(RegistrationRepository registrations, Payments payments, TransactionTemplate transaction, Clock clock) {
        this.registrations = registrations;
        this.payments = payments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Not inside a transaction.
     *
     * @throws RecordNotFound unless the place is that person's
     * @throws HoldLapsed when the seat is no longer held, also because it turned out to be paid
     * @throws PaymentUnderWay while a bank settles a payment, or when the payment service does not answer
     */
    void close(RegistrationId registration, AccountId person) {
        transaction.executeWithoutResult(_ -> registrations
                .findById(registration)
                .filter(place -> place.facts().account().equals(person))
                .orElseThrow(RecordNotFound::new)
                .requireUnpaid(clock.instant()));
        switch (payments.close(registration.id())) {
            case CLOSED -> {}
            case PAID -> throw new HoldLapsed();
            case PROCESSING, UNKNOWN -> throw new PaymentUnderWay();
        }
    }
}
