package ca.footing.change;

import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the screens of changes. */
public final class ChangeRoutes {
    /** A person changes their own place: leaves, moves, passes it on. */
    public static final String CHANGE = "registrations/:registrationId/change";

    /** A colleague is asked to take a place. */
    public static final String SUBSTITUTE = "substitute/:token";

    /** A person chooses what they want for a cancelled cohort. */
    public static final String CHOOSE = "registrations/:registrationId/choose";

    public static final String OFFICE_LIST = "office/changes";
    public static final String OFFICE_COHORT = "office/cohorts/:cohortId/changes";

    private ChangeRoutes() {}

    public static String change(RegistrationId registration) {
        return "registrations/" + registration + "/change";
    }

    /** Whether that route is a {@link #change}. */
    public static boolean isChange(String route) {
        return route.matches("registrations/[^/]+/change");
    }

    public static String substitute(String token) {
        return "substitute/" + token;
    }

    public static String choose(RegistrationId registration) {
        return "registrations/" + registration + "/choose";
    }

    public static String officeCohort(CohortId cohort) {
        return "office/cohorts/" + cohort + "/changes";
    }
}
