package ca.footing.notification;

import ca.footing.shared.EmailAddress;

/**
 * What another mail server reported about one recipient of one of our mails (RFC 3464).
 *
 * @param answer the status code, for example {@code 5.1.1} (RFC 3463)
 */
record DeliveryReport(MessageReference about, EmailAddress recipient, String answer) {
    /** Class 5: it will not be delivered. Class 4 only takes longer. */
    boolean isFinal() {
        return answer.startsWith("5.");
    }
}
