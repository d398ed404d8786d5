package ca.footing.registration;

import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.Payments;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Returns the seats of lapsed holds. For each, the payment is closed first and outside of any transaction; money that
 * turns out to have arrived confirms the place instead. Every step may be repeated after a crash.
 */
@Component
class Holds {
    private static final Logger LOG = LoggerFactory.getLogger(Holds.class);
    private static final int AT_ONCE = 200;

    private final RegistrationRepository registrations;
    private final Places places;
    private final Payments payments;
    private final Cohorts cohorts;
    private final RushGate gate;
    private final Clock clock;

    Holds(
            RegistrationRepository registrations,
            Places places,
            Payments payments,
            Cohorts cohorts,
            RushGate gate,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.payments = payments;
        this.cohorts = cohorts;
        this.gate = gate;
        this.clock = clock;
    }

    /** Sweeps all cohorts. */
    void sweep() {
        sweep(registrations.findLapsed(clock.instant(), Limit.of(AT_ONCE)));
    }

    /**
     * Tries to take a place; in a full cohort the lapsed holds are swept and it is tried once more, and once more when
     * the same person was registered twice at the same moment.
     */
    <T> T makingRoom(String cohortCode, Supplier<T> attempt) {
        try {
            return gate.inTurn(cohortCode, attempt);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException _) {
            return attempt.get();
        } catch (CohortFull full) {
            var cohort = cohorts.byCode(cohortCode).summary().id();
            if (sweep(registrations.findLapsed(cohort, clock.instant())) == 0) {
                throw full;
            }
            return attempt.get();
        }
    }

    private int sweep(List<RegistrationId> lapsed) {
        var freed = 0;
        for (var place : lapsed) {
            try {
                if (lapse(place)) {
                    freed++;
                }
            } catch (RuntimeException e) {
                LOG.error("The hold of place {} could not be ended and stays until the next sweep", place, e);
            }
        }
        return freed;
    }

    private boolean lapse(RegistrationId place) {
        return switch (payments.close(place.id())) {
            case CLOSED -> places.expire(place);
            case PROCESSING -> {
                places.awaitBank(place);
                yield false;
            }
            case PAID, UNKNOWN -> false;
        };
    }
}
