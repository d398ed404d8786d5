package ca.footing.cohort;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a place in a cohort may be begun now, seats aside. */
@Service
@Internal
@Transactional(readOnly = true)
public class Admission {
    private final CohortRepository cohorts;
    private final CohortReading reading;
    private final Catalogue catalogue;
    private final Clock clock;

    Admission(CohortRepository cohorts, CohortReading reading, Catalogue catalogue, Clock clock) {
        this.cohorts = cohorts;
        this.reading = reading;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The public cohort of that code, when the booking can be joined. The common case is two statements.
     *
     * @throws RecordNotFound unless a published cohort of a published series has that code
     * @throws JoinedTooLate when a session of the whole series has begun that completion asks for
     * @throws ModuleHasBegun when a session of a single module has begun
     * @throws ModuleNotOffered when no price of the cohort is for single modules, or one has no session
     */
    public CohortId admit(String code, Booking booking) {
        var row = cohorts.rowByCode(code).orElseThrow(RecordNotFound::new);
        var series = catalogue.summaries(List.of(row.series())).get(row.series());
        if (row.status() != CohortStatus.PUBLISHED || series == null || series.status() != SeriesStatus.PUBLISHED) {
            throw new RecordNotFound();
        }
        var now = clock.instant();
        if (!booking.isWhole() || !row.startsAt().isAfter(now)) {
            reading.details(row.id()).requireJoinable(booking, now);
        }
        return row.id();
    }
}
