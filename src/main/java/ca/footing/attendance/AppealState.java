package ca.footing.attendance;

/** Where an appeal stands: waiting, or answered with a corrected record, or with the record kept as it is. */
public enum AppealState {
    OPEN,
    CORRECTED,
    KEPT
}
