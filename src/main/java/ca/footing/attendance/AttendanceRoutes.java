package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/** Addresses of the attendance screens. */
public final class AttendanceRoutes {
    public static final String ROLL_CALL = "sessions/:sessionId/roll-call";

    /** What a learner sees of their own attendance. */
    public static final String MINE = "registrations/:registrationId/attendance";

    private AttendanceRoutes() {}

    public static String mine(RegistrationId registration) {
        return "registrations/" + registration + "/attendance";
    }

    public static String rollCall(SessionId session) {
        return "sessions/" + session + "/roll-call";
    }
}
