package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.PaymentId;
import ca.footing.payment.Payments;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
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
    private final Payments payments;
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
            Payments payments,
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
    PaymentId place(RegistrationId registration, AccountId buyer) {
        var place = registrations
                .findLocked(registration)
                .filter(found -> found.facts().account().equals(buyer))
                .orElseThrow(RecordNotFound::new);
        var facts = place.facts();
        var cohort = cohorts.details(facts.cohort());
        var profile = profiles.of(buyer).orElseThrow(StepsMissing::new);
        var now = clock.instant();
        place.requireHeld(now);
        if (nextSteps.of(facts, cohort, profile) != Step.PAYMENT) {
            throw new StepsMissing();
        }
        var contact = accounts.contact(buyer);
        var order = pricing.price(facts, cohort, profile, contact.locale());
        place.beginPayment(snapshots.of(order.quote()), RefundTermsFormat.write(order.refunds()), now, settings);
        return payments.open(new CheckoutRequest(
                registration.id(),
                buyer,
                profile.legalName(),
                order.quote(),
                order.quote().lines().getFirst().description(),
                contact.locale(),
                RegistrationRoutes.registration(registration)));
    }
}
