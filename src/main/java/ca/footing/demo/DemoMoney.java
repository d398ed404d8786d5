package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.OfficeRefunds;
import ca.footing.payment.PaymentId;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Money that went back, and money that somebody has to look at. */
@Component
@Profile("demo")
class DemoMoney {
    private static final Money GOODWILL = Money.cad(2_500);

    private final DemoPeople people;
    private final Payments payments;
    private final OfficeRefunds office;
    private final SandboxDesk desk;

    DemoMoney(DemoPeople people, Payments payments, OfficeRefunds office, SandboxDesk desk) {
        this.people = people;
        this.payments = payments;
        this.office = office;
        this.desk = desk;
    }

    /** The office sent a part of the first payment back; the bank of the second payer asks for everything. */
    void goBack(AccountId registrar, RegistrationId refunded, RegistrationId disputed, String why) {
        people.acting(registrar, Role.REGISTRAR, () -> {
            office.refund(paymentOf(refunded), GOODWILL, why);
            desk.dispute(office.file(paymentOf(disputed)).charges().getFirst().charge());
        });
    }

    private PaymentId paymentOf(RegistrationId place) {
        return payments.stateOf(place.id()).orElseThrow().payment();
    }
}
