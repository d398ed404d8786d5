package ca.footing.cohort;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForFacilitators;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cohorts that a person facilitates themselves, whatever else they may see. */
@Service
public class OwnCohorts {
    private final CohortRepository cohorts;
    private final CohortReading reading;
    private final CurrentAccount current;

    OwnCohorts(CohortRepository cohorts, CohortReading reading, CurrentAccount current) {
        this.cohorts = cohorts;
        this.reading = reading;
        this.current = current;
    }

    /** Published and withdrawn, latest start first; being of the office adds none. */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<CohortSummary> facilitated() {
        return reading.summaries(cohorts.rowsOf(current.require())).stream()
                .sorted(Comparator.comparing(CohortSummary::startsAt).reversed())
                .toList();
    }
}
