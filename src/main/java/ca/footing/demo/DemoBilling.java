package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.Arrival;
import ca.footing.billing.Credits;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.PlanShare;
import ca.footing.billing.Terms;
import ca.footing.billing.TermsDetails;
import ca.footing.billing.Transfers;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.registration.SeatPayment;
import ca.footing.registration.Step;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Orders of the demo that are not paid at once by card: a plan, a transfer of which a part has come, a credit. */
@Component
@Profile("demo")
class DemoBilling {
    private final DemoPeople people;
    private final DemoEnrolment enrolment;
    private final Cohorts cohorts;
    private final Terms terms;
    private final Transfers transfers;
    private final Credits credits;
    private final SeatPayment seats;
    private final Payments payments;
    private final SandboxCashier cashier;
    private final Clock clock;

    DemoBilling(
            DemoPeople people,
            DemoEnrolment enrolment,
            Cohorts cohorts,
            Terms terms,
            Transfers transfers,
            Credits credits,
            SeatPayment seats,
            Payments payments,
            SandboxCashier cashier,
            Clock clock) {
        this.people = people;
        this.enrolment = enrolment;
        this.cohorts = cohorts;
        this.terms = terms;
        this.transfers = transfers;
        this.credits = credits;
        this.seats = seats;
        this.payments = payments;
        this.cashier = cashier;
        this.clock = clock;
    }

    /** Transfers until three business days before the start; a third at once, two further parts. */
    void offer(AccountId registrar, String cohort) {
        var offer = cohorts.byCode(cohort).summary().id().id();
        people.acting(
                registrar,
                Role.REGISTRAR,
                () -> terms.save(
                        offer,
                        new TermsDetails(
                                true, 3, List.of(new PlanShare(34, 0), new PlanShare(33, -7), new PlanShare(33, 21)))));
    }

    void inParts(AccountId learner, String cohort) {
        var place = enrolment.upTo(learner, cohort, Step.PAYMENT);
        people.acting(learner, Role.LEARNER, () -> {
            var path = seats.checkout(place, new PaymentChoice(PayBy.PARTS, false, ""))
                    .getPath();
            var session = path.substring(path.lastIndexOf('/') + 1);
            cashier.pay(session);
            payments.settle(session);
        });
    }

    /** The first hundred dollars have come. */
    void byTransfer(AccountId registrar, AccountId learner, String cohort) {
        var place = enrolment.upTo(learner, cohort, Step.PAYMENT);
        people.acting(
                learner,
                Role.LEARNER,
                () -> seats.checkout(place, new PaymentChoice(PayBy.TRANSFER, false, "PO-2041")));
        var transfer = transfers.of(place.id()).orElseThrow();
        people.acting(
                registrar,
                Role.REGISTRAR,
                () -> transfers.receive(
                        transfer.id(),
                        new Arrival(
                                Money.cad(10_000), LocalDate.ofInstant(clock.instant(), transfer.zone()), "CAqT8mKd")));
    }

    void credit(AccountId registrar, AccountId learner) {
        people.acting(registrar, Role.REGISTRAR, () -> credits.grantByHand(learner, Money.cad(12_500)));
    }
}
