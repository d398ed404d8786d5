package ca.footing.progress;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a cohort works through. */
@Component
class Syllabi {
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final TermsReader terms;

    Syllabi(Cohorts cohorts, Catalogue catalogue, TermsReader terms) {
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.terms = terms;
    }

    Syllabus of(CohortSummary cohort, Booking booking) {
        return new Syllabus(
                cohort,
                booking,
                cohorts.sessions(cohort.id()),
                catalogue.details(cohort.series()),
                terms.of(cohort.id(), cohort.series()));
    }

    /** Of everything that the cohort works through. */
    Syllabus of(CohortDetails cohort) {
        return new Syllabus(
                cohort.summary(),
                Booking.WHOLE,
                cohort.sessions(),
                catalogue.details(cohort.summary().series()),
                terms.of(cohort.summary().id(), cohort.summary().series()));
    }

    /** What a person of the cohort works through. */
    Syllabus of(CohortId cohort, Booking booking) {
        var summary = cohorts.summaries(List.of(cohort)).get(cohort);
        if (summary == null) {
            throw new RecordNotFound();
        }
        return of(summary, booking);
    }
}
