package ca.footing.certificate;

/** Where a certificate on its way stands. */
public enum DueState {
    WAITING,
    STOPPED,
    REFUSED,
    ISSUED
}
