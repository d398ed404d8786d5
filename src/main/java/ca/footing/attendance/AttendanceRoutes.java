package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/** Addresses of the attendance screens. */
public final class AttendanceRoutes {
    public static final String ROLL_CALL = "sessions/:sessionId/roll-call";

    /** What a learner sees of their own attendance. */
    public static final String MINE = "registrations/:registrationId/attendance";

    /** The page on the phone, a page of the module checkin, which builds on this one. */
    public static final String PHONE = "/check-in/scan";

    private AttendanceRoutes() {}

    /** The code for phones, a screen of the module checkin, which builds on this one. */
    public static String checkIn(SessionId session) {
        return "sessions/" + session + "/check-in";
    }

    /** Takes over the report of an online meeting, a screen of the module meeting, which builds on this one. */
    public static String report(SessionId session) {
        return "sessions/" + session + "/meeting-report";
    }

    /** Where and when what is missing can be made up, a screen of the module makeup, which builds on this one. */
    public static String makeUp(RegistrationId registration) {
        return "registrations/" + registration + "/make-up";
    }

    public static String mine(RegistrationId registration) {
        return "registrations/" + registration + "/attendance";
    }

    public static String rollCall(SessionId session) {
        return "sessions/" + session + "/roll-call";
    }
}
