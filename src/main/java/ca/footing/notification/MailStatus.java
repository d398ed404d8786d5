package ca.footing.notification;

/** Where a mail stands: {@code WAITING} to be sent or sent again, {@code FAILED} for good unless a person resends it. */
public enum MailStatus {
    WAITING,
    SENT,
    FAILED
}
