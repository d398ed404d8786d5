package ca.footing.makeup;

import ca.footing.cohort.CohortSummary;
import ca.footing.progress.ChancesElsewhere;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * What can still be made up: seats that are booked and not over or not recorded, and sessions elsewhere that teach the
 * same, begin early enough and have a seat.
 */
@Component
class MakeUpChances implements ChancesElsewhere {
    private final TaughtElsewhere elsewhere;
    private final Clock clock;

    MakeUpChances(TaughtElsewhere elsewhere, Clock clock) {
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    @Override
    public Search search(CohortSummary cohort, Collection<RegistrationId> places) {
        return new ChanceSearch(cohort, places, elsewhere, clock.instant());
    }
}
