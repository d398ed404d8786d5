package ca.footing.registration;

/** Where a place stands. */
public enum RegistrationStatus {
    PENDING,
    CONFIRMED,
    CANCELLED,
    EXPIRED
}
