package ca.footing.meeting;

/** Which system a report comes from. */
public enum ReportSystem {
    ZOOM,
    TEAMS
}
