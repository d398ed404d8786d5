package ca.footing.billing;

/** What became of one part. That it is late is seen from its date, and changes nothing but who is told. */
public enum InstalmentStatus {
    DUE,
    PAID,
    CANCELLED
}
