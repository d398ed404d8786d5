package ca.footing.catalogue;

/** Whether a series can be seen by the public. */
public enum SeriesStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
