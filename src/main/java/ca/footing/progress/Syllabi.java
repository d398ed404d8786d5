package ca.footing.progress;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.TaughtCohorts;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Puts together what a cohort works through. */
@Component
class Syllabi {
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final OwnFacts own;
    private final TaughtCohorts taught;

    Syllabi(Cohorts cohorts, Catalogue catalogue, OwnFacts own, TaughtCohorts taught) {
        this.cohorts = cohorts;
        this.taught = taught;
        this.catalogue = catalogue;
        this.own = own;
    }

    Syllabus of(CohortSummary cohort, Booking booking) {
        return new Syllabus(
                cohort, booking, cohorts.sessions(cohort.id()), catalogue.details(cohort.series()), terms(cohort));
    }

    /** Of everything that the cohort works through. */
    Syllabus of(CohortDetails cohort) {
        return new Syllabus(
                cohort.summary(),
                Booking.WHOLE,
                cohort.sessions(),
                catalogue.details(cohort.summary().series()),
                terms(cohort.summary()));
    }

    /**
     * Of everything that the cohort works through, in four statements; its terms come with the facts about its people.
     *
     * @throws RecordNotFound unless the caller facilitates the cohort or is of the office
     */
    Syllabus asFacilitator(CohortId cohort) {
        var series = new AtomicReference<SeriesDetails>();
        var summary = taught.asFacilitator(cohort, id -> {
            series.set(catalogue.details(id));
            return series.get().summary();
        });
        return new Syllabus(summary, Booking.WHOLE, cohorts.sessions(cohort), series.get(), Terms.UNREAD);
    }

    /** What a person of the cohort works through. */
    Syllabus of(CohortId cohort, Booking booking) {
        var summary = cohorts.summaries(List.of(cohort)).get(cohort);
        if (summary == null) {
            throw new RecordNotFound();
        }
        return of(summary, booking);
    }

    private Terms terms(CohortSummary cohort) {
        return own.of(cohort.id(), cohort.series(), List.of()).terms();
    }
}
