package ca.footing.attendance;

import ca.footing.cohort.SessionId;

/** Addresses of the attendance screens. */
public final class AttendanceRoutes {
    public static final String ROLL_CALL = "sessions/:sessionId/roll-call";

    private AttendanceRoutes() {}

    public static String rollCall(SessionId session) {
        return "sessions/" + session + "/roll-call";
    }
}
