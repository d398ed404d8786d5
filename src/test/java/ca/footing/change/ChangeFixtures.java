package ca.footing.change;

import ca.footing.Acting;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SeatPayment;
import org.springframework.stereotype.Component;

/** Places that were paid by card, $113.00 with tax in Ontario. */
@Component
public class ChangeFixtures {
    private final RegistrationFixtures places;
    private final SeatPayment payment;
    private final PaymentFixtures payer;

    ChangeFixtures(RegistrationFixtures places, SeatPayment payment, PaymentFixtures payer) {
        this.places = places;
        this.payment = payment;
        this.payer = payer;
    }

    public RegistrationId paid(CohortId cohort, AccountId account) {
        var place = places.readyToPay(cohort, account);
        payer.payAndSettle(Acting.as(account, Role.LEARNER, () -> payment.checkout(place)));
        return place;
    }
}
