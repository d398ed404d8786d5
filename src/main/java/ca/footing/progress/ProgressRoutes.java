package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the learning screens. */
public final class ProgressRoutes {
    public static final String HOME = "home";
    public static final String MODULE = "learn/:registrationId/modules/:moduleId";
    public static final String BOARD = "cohorts/:cohortId/progress";

    private ProgressRoutes() {}

    public static String module(RegistrationId registration, ModuleId module) {
        return "learn/" + registration + "/modules/" + module;
    }

    public static String board(CohortId cohort) {
        return "cohorts/" + cohort + "/progress";
    }
}
