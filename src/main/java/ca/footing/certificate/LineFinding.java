package ca.footing.certificate;

/** Why a session counts as it does; texts {@code certificate.finding.XX} with the minutes and the limit as arguments. */
public enum LineFinding {
    FULL,
    MADE_UP,
    TOLERATED,
    PARTIAL,
    NOT_FULL,
    TOO_LATE,
    LEFT_EARLY,
    AWAY_TOO_LONG,
    ABSENT,
    UNRECORDED,
    NOT_TAUGHT
}
