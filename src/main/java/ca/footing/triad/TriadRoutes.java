package ca.footing.triad;

import ca.footing.cohort.SessionId;

/** Addresses of the practice groups. */
public final class TriadRoutes {
    public static final String MINE = "practice-groups";
    public static final String DESK = "sessions/:sessionId/practice-groups";

    private TriadRoutes() {}

    public static String desk(SessionId session) {
        return "sessions/" + session + "/practice-groups";
    }
}
