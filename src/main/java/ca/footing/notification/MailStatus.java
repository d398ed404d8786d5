package ca.footing.notification;

/**
 * Where a mail stands: {@code WAITING} to be sent or sent again, {@code FAILED} for good unless a person resends it,
 * {@code RETURNED} because the recipient's mailbox refused it, at once or later.
 */
public enum MailStatus {
    WAITING,
    SENT,
    FAILED,
    RETURNED
}
