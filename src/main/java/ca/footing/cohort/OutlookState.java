package ca.footing.cohort;

/** Whether a cohort takes place. */
public enum OutlookState {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
}
