package ca.footing.cohort;

import ca.footing.shared.Internal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cohorts take place when, for the jobs of other modules. */
@Service
@Internal
@Transactional(readOnly = true)
public class CohortCalendar {
    private final CohortRepository cohorts;

    CohortCalendar(CohortRepository cohorts) {
        this.cohorts = cohorts;
    }

    /** Cohorts that were ever public and whose first session began in that time, both ends included. */
    public List<CohortId> begunBetween(Instant from, Instant to) {
        return cohorts.begunBetween(from, to);
    }
}
