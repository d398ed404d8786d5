package ca.footing.mailbox;

import ca.footing.shared.EmailAddress;
import java.time.Instant;

/**
 * Mail to this address comes back.
 *
 * @param since when the first mail came back
 * @param answer the status code of the latest answer, for example {@code 5.1.1} (RFC 3463)
 * @param trying whether a person asked to try again and the answer is awaited
 */
public record ReturnedMail(EmailAddress address, Instant since, String answer, boolean trying) {}
