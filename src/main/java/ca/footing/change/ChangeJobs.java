package ca.footing.change;

import ca.footing.payment.Payments;
import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class ChangeJobs {
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    @Bean
    RecurringJob changeMoney(MoneyDesk desk) {
        return new RecurringJob("change-money", OFTEN, desk::carryOutWhatIsLeft);
    }

    @Bean
    RecurringJob changeHeldMoves(HeldMoves moves) {
        return new RecurringJob("change-held-moves", OFTEN, moves::sweep);
    }

    @Bean
    RecurringJob changeOutlooks(CohortCancellations cancellations) {
        return new RecurringJob("change-outlooks", SELDOM, cancellations::watch);
    }

    @Bean
    RecurringJob changeChoices(CohortCancellations cancellations) {
        return new RecurringJob("change-choices", SELDOM, cancellations::settleChoices);
    }

    /** Ends moves that were not paid in time; each payment is closed first, outside of any transaction. */
    @Component
    static class HeldMoves {
        private static final Logger LOG = LoggerFactory.getLogger(HeldMoves.class);
        private static final Duration BANK = Duration.ofDays(10);
        private static final int AT_ONCE = 200;

        private final PlaceChangeRepository changes;
        private final MoveDesk desk;
        private final Payments payments;
        private final Clock clock;

        HeldMoves(PlaceChangeRepository changes, MoveDesk desk, Payments payments, Clock clock) {
            this.changes = changes;
            this.desk = desk;
            this.payments = payments;
            this.clock = clock;
        }

        void sweep() {
            changes.lapsed(clock.instant(), Limit.of(AT_ONCE)).forEach(change -> {
                try {
                    lapse(change);
                } catch (RuntimeException e) {
                    LOG.error("Move {} could not be ended and stays until the next sweep", change, e);
                }
            });
        }

        private void lapse(PlaceChangeId change) {
            switch (payments.close(change.id())) {
                case CLOSED -> desk.drop(change);
                case PROCESSING -> desk.keepUntil(change, clock.instant().plus(BANK));
                case PAID, UNKNOWN -> {}
            }
        }
    }
}
