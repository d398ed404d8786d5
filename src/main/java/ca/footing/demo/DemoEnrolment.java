package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.registration.Enrolment;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.registration.Step;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the demo's learners by the steps that a person takes, payment on the sandbox's page included. */
@Component
@Profile({"demo", "test"})
class DemoEnrolment {
    private final DemoPeople people;
    private final Registrations registrations;
    private final Enrolment enrolment;
    private final SeatPayment seats;
    private final Payments payments;
    private final SandboxCashier cashier;

    DemoEnrolment(
            DemoPeople people,
            Registrations registrations,
            Enrolment enrolment,
            SeatPayment seats,
            Payments payments,
            SandboxCashier cashier) {
        this.people = people;
        this.registrations = registrations;
        this.enrolment = enrolment;
        this.seats = seats;
        this.payments = payments;
        this.cashier = cashier;
    }

    /** A paid place. */
    RegistrationId confirmed(AccountId learner, String cohort) {
        var place = upTo(learner, cohort, Step.PAYMENT);
        var session = checkout(learner, place);
        cashier.pay(session);
        payments.settle(session);
        return place;
    }

    /** A place whose payment the bank still settles. */
    void awaitingTheBank(AccountId learner, String cohort) {
        var session = checkout(learner, upTo(learner, cohort, Step.PAYMENT));
        cashier.payLater(session);
        payments.settle(session);
    }

    /** A held seat whose owner has still to take the given step. */
    RegistrationId upTo(AccountId learner, String cohort, Step step) {
        var made = new AtomicReference<RegistrationId>();
        people.acting(learner, Role.LEARNER, () -> {
            var place = registrations.register(cohort);
            made.set(place);
            if (step.compareTo(Step.AGREEMENT) > 0) {
                enrolment.signAgreement(
                        place, enrolment.details(place).agreement().version(), "");
            }
            if (step.compareTo(Step.PRICE) > 0) {
                enrolment.choosePrice(
                        place, enrolment.details(place).prices().getLast().id());
            }
        });
        return made.get();
    }

    /** Pays on the sandbox's page, and the product hears of it. */
    void pay(URI page) {
        var session = page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
        cashier.pay(session);
        payments.settle(session);
    }

    private String checkout(AccountId learner, RegistrationId place) {
        var session = new AtomicReference<String>();
        people.acting(learner, Role.LEARNER, () -> {
            var path = seats.checkout(place).getPath();
            session.set(path.substring(path.lastIndexOf('/') + 1));
        });
        return session.get();
    }
}
