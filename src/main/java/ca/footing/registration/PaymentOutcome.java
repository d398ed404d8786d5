package ca.footing.registration;

import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceQuotas;
import ca.footing.cohort.Seats;
import ca.footing.discount.Discounts;
import ca.footing.eligibility.Eligibility;
import ca.footing.payment.PaymentFailed;
import ca.footing.payment.PaymentProcessing;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.payment.Payments;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens inside the settling transaction, so that money and seat commit together. Money is never refused here: what
 * cannot be matched to a seat goes to a person for review.
 */
@Component
class PaymentOutcome {
    private final RegistrationRepository registrations;
    private final Places places;
    private final Seats seats;
    private final Cohorts cohorts;
    private final PriceQuotas quotas;
    private final Discounts discounts;
    private final Payments payments;
    private final Eligibility eligibility;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentOutcome(
            RegistrationRepository registrations,
            Places places,
            Seats seats,
            Cohorts cohorts,
            PriceQuotas quotas,
            Discounts discounts,
            Payments payments,
            Eligibility eligibility,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.seats = seats;
        this.cohorts = cohorts;
        this.quotas = quotas;
        this.discounts = discounts;
        this.payments = payments;
        this.eligibility = eligibility;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PaymentSucceeded paid) {
        // another reference is another module's: registrations are never deleted
        registrations.findLocked(new RegistrationId(paid.reference())).ifPresent(place -> settle(place, paid));
    }

    @EventListener
    void on(PaymentProcessing processing) {
        places.awaitBank(new RegistrationId(processing.reference()));
    }

    @EventListener
    void on(PaymentFailed failed) {
        places.paymentFailed(new RegistrationId(failed.reference()));
    }

    private void settle(Registration place, PaymentSucceeded paid) {
        switch (place.facts().status()) {
            case PENDING -> {
                place.confirm(paid.payment(), clock.instant());
                publishConfirmed(place.facts());
            }
            case CONFIRMED -> {
                if (!paid.payment().equals(place.facts().payment())) {
                    payments.putToReview(paid.payment(), "registration.review.paidAlready");
                }
            }
            case EXPIRED, CANCELLED -> settleLate(place, paid);
        }
    }

    private void settleLate(Registration place, PaymentSucceeded paid) {
        var facts = place.facts();
        if (facts.confirmedAt() != null) {
            payments.putToReview(paid.payment(), "registration.review.left");
            return;
        }
        if (registrations.findLive(facts.cohort(), facts.account()).isPresent()) {
            payments.putToReview(paid.payment(), "registration.review.besideAnother");
            return;
        }
        if (isTurnedAway(facts)) {
            payments.putToReview(paid.payment(), "registration.review.notEligible");
            return;
        }
        try {
            seats.holdLate(facts.cohort(), facts.booking());
        } catch (CohortFull _) {
            payments.putToReview(paid.payment(), "registration.review.full");
            return;
        }
        quotas.takeLate(facts.priceCategory());
        place.reseat(paid.payment(), clock.instant());
        publishConfirmed(facts);
    }

    /** The office decided while a payment page was open: the money goes back, the seat does not come again. */
    private boolean isTurnedAway(PlaceFacts place) {
        var series = cohorts.details(place.cohort()).summary().series();
        return !eligibility.standing(series, place.account()).mayPay();
    }

    private void publishConfirmed(PlaceFacts place) {
        var order = place.order();
        if (order != null) {
            discounts.settle(place.id().id(), place.account(), place.cohort(), order.price());
        }
        events.publishEvent(new RegistrationConfirmed(place.id(), place.account(), place.cohort()));
    }
}
