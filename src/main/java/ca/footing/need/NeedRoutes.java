package ca.footing.need;

import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the screens about access needs. */
public final class NeedRoutes {
    /** One's own request for a place. */
    public static final String MINE = "registrations/:registrationId/access-needs";

    /** What people of a cohort share with its facilitators. */
    public static final String SHARED = "cohorts/:cohortId/access-needs";

    public static final String OFFICE = "office/access-needs";
    public static final String REQUEST = "office/access-needs/:registrationId";
    public static final String QUESTIONS = "office/series/:seriesId/access-questions";

    private NeedRoutes() {}

    public static String mine(RegistrationId registration) {
        return "registrations/" + registration + "/access-needs";
    }

    public static String shared(CohortId cohort) {
        return "cohorts/" + cohort + "/access-needs";
    }

    public static String request(RegistrationId registration) {
        return "office/access-needs/" + registration;
    }

    public static String questions(SeriesId series) {
        return "office/series/" + series + "/access-questions";
    }
}
