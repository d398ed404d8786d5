package ca.footing.payment;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows in which mode payment runs and when Stripe was last heard of. */
@Component("paymentsHealthIndicator")
class PaymentsHealth implements HealthIndicator {
    private final StripeGateway stripe;
    private final StripeEvents events;

    PaymentsHealth(StripeGateway stripe, StripeEvents events) {
        this.stripe = stripe;
        this.events = events;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("mode", stripe.mode().name());
        events.lastReceived().ifPresent(at -> health.withDetail("lastVerifiedEvent", at.toString()));
        return health.build();
    }
}
