package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortCopied;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The certificates of a copied cohort say and wait as those of the cohort itself. The time for which a body approved the
 * activity is the body's and does not move: where it does not cover the copy, {@link OpeningFields} says so.
 */
@Component
class CopiedPlan {
    private final PlanRows plans;
    private final CurrentAccount current;
    private final Clock clock;

    CopiedPlan(PlanRows plans, CurrentAccount current, Clock clock) {
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void on(CohortCopied copied) {
        var plan = plans.of(copied.from());
        if (!plan.equals(CertificatePlan.DEFAULT)) {
            plans.save(copied.copy(), plan, current.require().id(), clock.instant());
        }
    }
}
