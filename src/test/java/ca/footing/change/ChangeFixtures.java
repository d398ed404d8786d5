package ca.footing.change;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Money;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Places that were paid by card, $113.00 with tax in Ontario. */
@Component
public class ChangeFixtures {
    private final RegistrationFixtures places;
    private final SeatPayment payment;
    private final PaymentFixtures payer;
    private final AccountFixtures people;
    private final Registrations registrations;
    private final WithdrawalDesk desk;
    private final MoneyDesk money;
    private final Clock clock;

    ChangeFixtures(
            RegistrationFixtures places,
            SeatPayment payment,
            PaymentFixtures payer,
            AccountFixtures people,
            Registrations registrations,
            WithdrawalDesk desk,
            MoneyDesk money,
            Clock clock) {
        this.places = places;
        this.payment = payment;
        this.payer = payer;
        this.people = people;
        this.registrations = registrations;
        this.desk = desk;
        this.money = money;
        this.clock = clock;
    }

    public RegistrationId paid(CohortId cohort, AccountId account) {
        var place = places.readyToPay(cohort, account);
        payer.payAndSettle(Acting.as(account, Role.LEARNER, () -> payment.checkout(place)));
        return place;
    }

    /** As {@link #paid}, of the first part of a plan that is offered. */
    public RegistrationId paidInParts(CohortId cohort, AccountId account) {
        var place = places.readyToPay(cohort, account);
        payer.payAndSettle(Acting.as(
                account, Role.LEARNER, () -> payment.checkout(place, new PaymentChoice(PayBy.PARTS, false, ""))));
        return place;
    }

    /** At the price for students. */
    public RegistrationId paidAsStudent(CohortId cohort, AccountId account) {
        var place = places.readyAsStudent(cohort, account);
        payer.payAndSettle(Acting.as(account, Role.LEARNER, () -> payment.checkout(place)));
        return place;
    }

    /** The office gave a place's money back, and the payer's bank disputed the payment before it was sent. */
    public void blocked(RegistrationId place) {
        var asked = new Asked(people.registrar(), clock.instant(), ChangeReason.MEDICAL, "She is ill.");
        var change = desk.withdraw(place, asked, Remedy.REFUND, Money.cad(113_00));
        payer.disputed(place.id());
        money.carryOut(change);
    }

    /** The person's confirmed place in a cohort. */
    public RegistrationId place(CohortId cohort, AccountId account) {
        return registrations.participants(cohort).stream()
                .filter(taking -> taking.account().equals(account))
                .map(Participant::registration)
                .findAny()
                .orElseThrow();
    }

    public int taken(CohortId cohort) {
        return registrations.participants(cohort).size();
    }
}
