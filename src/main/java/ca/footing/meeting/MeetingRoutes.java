package ca.footing.meeting;

/** Addresses of the screens on reports of online meetings. */
public final class MeetingRoutes {
    public static final String REPORT = "sessions/:sessionId/meeting-report";

    private MeetingRoutes() {}
}
