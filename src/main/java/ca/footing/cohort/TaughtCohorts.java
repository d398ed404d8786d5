package ca.footing.cohort;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts as those need them who look after what goes on in them, in as few statements as can be. */
@Service
@Transactional(readOnly = true)
public class TaughtCohorts {
    private final CohortRepository cohorts;
    private final CurrentAccount current;
    private final Clock clock;

    TaughtCohorts(CohortRepository cohorts, CurrentAccount current, Clock clock) {
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
    }

    /** Published cohorts that began before the first instant and ended after the second. */
    @Internal
    public List<CohortId> running(Instant begunBefore, Instant endedAfter) {
        return cohorts.running(begunBefore, endedAfter);
    }

    /**
     * One statement, and those in which the caller reads the series.
     *
     * @throws RecordNotFound unless the caller facilitates the cohort or is of the office
     */
    @ForFacilitators
    public CohortSummary asFacilitator(CohortId cohort, Function<SeriesId, SeriesSummary> series) {
        var isOffice = current.has(Role.REGISTRAR) || current.has(Role.OWNER);
        var rows = isOffice ? cohorts.rows(List.of(cohort)) : cohorts.rowOf(cohort, current.require());
        var row = rows.stream().findFirst().orElseThrow(RecordNotFound::new);
        return row.summary(series.apply(row.series()), clock.instant());
    }
}
