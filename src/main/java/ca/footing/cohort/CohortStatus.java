package ca.footing.cohort;

/** Whether a cohort can be seen and booked. Running and finished follow from its sessions, not from a status. */
public enum CohortStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
