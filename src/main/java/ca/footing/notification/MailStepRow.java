package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import java.time.Instant;

/**
 * One line of a mail's history.
 *
 * @param recipient where the mail went then; a person may have another address by now
 * @param answer class or status code of the answer, empty when there was none
 */
public record MailStepRow(MailStepKind kind, EmailAddress recipient, String answer, Instant at) {}
