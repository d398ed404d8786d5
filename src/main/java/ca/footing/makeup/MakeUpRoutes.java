package ca.footing.makeup;

import ca.footing.attendance.AttendanceRoutes;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** Addresses of the screens on making up. */
public final class MakeUpRoutes {
    public static final String PLAN = "registrations/:registrationId/make-up";
    public static final String OFFICE = "office/cohorts/:cohortId/make-up";

    private MakeUpRoutes() {}

    public static String plan(RegistrationId registration) {
        return AttendanceRoutes.makeUp(registration);
    }

    public static String office(CohortId cohort) {
        return "office/cohorts/" + cohort + "/make-up";
    }
}
