package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.billing.OpenedOrder;
import ca.footing.billing.OrderPayments;
import ca.footing.billing.OrderRequest;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.Ways;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transaction in which an order is frozen, its seat kept and its payment recorded, before anyone is called. */
@Component
@Transactional
class OrderDesk {
    private final RegistrationRepository registrations;
    private final Pricing pricing;
    private final Snapshots snapshots;
    private final HoldSettings settings;
    private final Accounts accounts;
    private final Profiles profiles;
    private final NextSteps nextSteps;
    private final Cohorts cohorts;
    private final OrderPayments payments;
    private final Clock clock;

    OrderDesk(
            RegistrationRepository registrations,
            Pricing pricing,
            Snapshots snapshots,
            HoldSettings settings,
            Accounts accounts,
            Profiles profiles,
            NextSteps nextSteps,
            Cohorts cohorts,
            OrderPayments payments,
            Clock clock) {
        this.registrations = registrations;
        this.pricing = pricing;
        this.snapshots = snapshots;
        this.settings = settings;
        this.accounts = accounts;
        this.profiles = profiles;
        this.nextSteps = nextSteps;
        this.cohorts = cohorts;
        this.payments = payments;
        this.clock = clock;
    }

    /** The payment to be made; see {@link SeatPayment#checkout} for what is refused. */
    OpenedOrder place(RegistrationId registration, AccountId buyer, PaymentChoice choice) {
        var place = registrations
                .findLocked(registration)
                .filter(found -> found.facts().account().equals(buyer))
                .orElseThrow(RecordNotFound::new);
        var facts = place.facts();
        var cohort = cohorts.details(facts.cohort());
        var profile = profiles.of(buyer).orElseThrow(StepsMissing::new);
        var now = clock.instant();
        place.requireHeld(now);
        requireTakesPlace(cohort);
        if (nextSteps.of(facts, cohort, profile) != Step.PAYMENT) {
            throw new StepsMissing();
        }
        var contact = accounts.contact(buyer);
        var order = pricing.price(facts, cohort, profile, contact.locale());
        place.beginPayment(snapshots.of(order.quote()), RefundTermsFormat.write(order.refunds()), now, settings);
        var wasAwaited = payments.isTransferAwaited(registration.id());
        var opened = payments.open(
                new OrderRequest(
                        registration.id(),
                        facts.cohort().id(),
                        buyer,
                        profile.legalName(),
                        order.quote(),
                        order.quote().lines().getFirst().description(),
                        contact.locale(),
                        RegistrationRoutes.registration(registration),
                        begins(cohort),
                        cohort.summary().zone()),
                choice);
        var awaitedUntil = opened.awaitedUntil();
        if (awaitedUntil != null) {
            place.rehold(hold -> hold.awaitingTransfer(awaitedUntil));
        } else if (wasAwaited) {
            place.rehold(hold -> hold.insteadOfTransfer(now, settings));
        }
        return opened;
    }

    /** The ways in which the order can be paid now. @throws StepsMissing when a step before the payment is missing */
    @Transactional(readOnly = true)
    Ways ways(RegistrationId registration, AccountId buyer) {
        var facts = registrations
                .findById(registration)
                .map(Registration::facts)
                .filter(found -> found.account().equals(buyer))
                .orElseThrow(RecordNotFound::new);
        var cohort = cohorts.details(facts.cohort());
        var profile = profiles.of(buyer).orElseThrow(StepsMissing::new);
        var order =
                pricing.price(facts, cohort, profile, accounts.contact(buyer).locale());
        return payments.ways(
                registration.id(),
                facts.cohort().id(),
                buyer,
                order.quote().total(),
                begins(cohort),
                cohort.summary().zone());
    }

    /** Nobody is asked for money that would only go back. What a page that was open before brings is the cancellation's. */
    private static void requireTakesPlace(CohortDetails cohort) {
        var outlook = cohort.outlook();
        if (outlook != null && outlook.isCancelled()) {
            throw new CohortDoesNotTakePlace();
        }
    }

    private LocalDate begins(CohortDetails cohort) {
        return cohort.sessions().isEmpty()
                ? LocalDate.ofInstant(clock.instant(), cohort.summary().zone())
                : cohort.sessions().getFirst().time().start().toLocalDate();
    }
}
