package ca.footing.billing;

/** Proposed until its first part is paid; active; done when all is paid; cancelled when nothing more is asked for. */
public enum PlanStatus {
    PROPOSED,
    ACTIVE,
    DONE,
    CANCELLED
}
