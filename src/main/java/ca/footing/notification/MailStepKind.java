package ca.footing.notification;

/** What happened to a mail on its way. */
public enum MailStepKind {
    /** The mail server took it. */
    ACCEPTED,
    /** An attempt came to nothing; another follows. */
    POSTPONED,
    /** The mail server refused the recipient for good. */
    REFUSED,
    /** No further attempt follows. */
    GIVEN_UP,
    /** A report said later that it could not be delivered. */
    RETURNED,
    /** A report said later that delivery takes longer. */
    DELAYED,
    /** A person sent it again. */
    RESENT,
    /** Its text was removed, as it was kept long enough. */
    FORGOTTEN
}
