package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was taken for one attempt to send it.
 *
 * @param account whose mail it is; null for people without an account
 * @param reference the part of its Message-ID before the domain: it says which mail, and which sending by hand of it
 */
record Outgoing(
        MailId id, @Nullable AccountId account, EmailAddress recipient, MessageReference reference, Written content) {}
