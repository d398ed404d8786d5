package ca.footing.registration;

import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import org.springframework.stereotype.Service;

/** Entering a promo code. Every try is counted, so that codes are not found by guessing. */
@Service
@ForSignedIn
public class PromoEntry {
    private final AttemptLimits limits;
    private final OpenPages pages;
    private final PromoDesk desk;
    private final CurrentAccount current;

    PromoEntry(AttemptLimits limits, OpenPages pages, PromoDesk desk, CurrentAccount current) {
        this.limits = limits;
        this.pages = pages;
        this.desk = desk;
        this.current = current;
    }

    /**
     * Uses a code for the caller's held place, in place of one that it had. Not inside a transaction.
     *
     * @throws ca.footing.discount.CodeUnknown when none of that name can be used here today
     * @throws ca.footing.discount.CodeUsedUp when a limit is reached
     * @throws ca.footing.account.TooManyAttempts after many tries
     * @throws HoldLapsed when the seat is no longer held
     * @throws PaymentUnderWay while a bank settles a payment
     */
    public void use(RegistrationId registration, String code) {
        var person = current.require();
        limits.allow("promo-code", person.toString());
        pages.close(registration, person);
        desk.use(registration, person, code);
    }

    /**
     * Takes the code off again. Not inside a transaction.
     *
     * @throws HoldLapsed when the seat is no longer held
     * @throws PaymentUnderWay while a bank settles a payment at the lower price
     */
    public void remove(RegistrationId registration) {
        var person = current.require();
        pages.close(registration, person);
        desk.remove(registration, person);
    }
}
