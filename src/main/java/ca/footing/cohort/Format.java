package ca.footing.cohort;

/** How a session is held; it decides the place of supply for tax and stands on the certificate. */
public enum Format {
    IN_PERSON,
    ONLINE
}
