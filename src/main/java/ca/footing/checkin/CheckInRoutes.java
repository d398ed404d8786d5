package ca.footing.checkin;

import ca.footing.cohort.SessionId;

/** Addresses of check-in. */
public final class CheckInRoutes {
    /** The screen in the room. */
    public static final String BOARD = "sessions/:sessionId/check-in";

    /** By way of signing in to {@link #SCAN}. */
    public static final String DOOR = "check-in-door";

    /** The page on the phone; its scripts and answers lie under the same folder, which works without a connection. */
    public static final String SCAN = "/check-in/scan";

    private CheckInRoutes() {}

    public static String board(SessionId session) {
        return "sessions/" + session + "/check-in";
    }

    /** The code is in the fragment, so that it never reaches a log, and one stored page serves every code. */
    static String scan(String code) {
        return SCAN + "#" + code;
    }
}
