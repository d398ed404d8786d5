package ca.footing.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what no webhook told: asks Stripe about every attempt that is not decided, and about answers that were lost. */
@Component
class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    static final String JOB = "open-attempts";
    private static final Duration UNDISTURBED = Duration.ofMinutes(3);
    private static final int AT_ONCE = 500;

    private final PaymentRepository payments;
    private final Settlement settlement;
    private final Checkout checkout;
    private final StripeGateway stripe;
    private final StuckTasks stuck;
    private final JobLog log;
    private final Clock clock;

    Reconciler(
            PaymentRepository payments,
            Settlement settlement,
            Checkout checkout,
            StripeGateway stripe,
            StuckTasks stuck,
            JobLog log,
            Clock clock) {
        this.payments = payments;
        this.settlement = settlement;
        this.checkout = checkout;
        this.stripe = stripe;
        this.stuck = stuck;
        this.log = log;
        this.clock = clock;
    }

    void run() {
        if (stripe.mode() == StripeMode.OFF) {
            return;
        }
        var open = payments.attempts(
                List.of(AttemptStatus.OPEN, AttemptStatus.PROCESSING),
                clock.instant().minus(UNDISTURBED),
                Limit.of(AT_ONCE));
        for (var attempt : open) {
            stuck.looked(attempt, isReconciled(attempt));
        }
        log.ran(JOB, "");
    }

    private boolean isReconciled(LiveAttempt attempt) {
        try {
            reconcile(attempt);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Attempt {} cannot be reconciled now", attempt.attempt(), e);
            return false;
        }
    }

    void reconcile(LiveAttempt attempt) {
        var session = attempt.session();
        if (session != null) {
            checkout.settle(session, null);
            return;
        }
        var found = stripe.find(attempt);
        if (found.isPresent()) {
            settlement.apply(attempt.payment(), found.get(), null);
        } else if (!clock.instant().isBefore(attempt.expiresAt())) {
            settlement.abandon(attempt.payment(), attempt.attempt());
        }
    }
}
