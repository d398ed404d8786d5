package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail as the office lists it, without its text.
 *
 * @param account whose mail it is; null for people without an account
 * @param lastError what the mail server answered, as a class and code: never an address or a text
 * @param kept whether its text is still there, so that it can be sent (again)
 */
public record MailRow(
        MailId id,
        MailKind kind,
        @Nullable AccountId account,
        EmailAddress recipient,
        String subject,
        MailStatus status,
        int attempts,
        Instant nextTryAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt,
        boolean kept) {}
