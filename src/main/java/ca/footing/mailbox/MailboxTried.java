package ca.footing.mailbox;

import ca.footing.account.AccountId;

/** Someone asked to try a mailbox again from which mail came back: what was missed goes there once more. */
public record MailboxTried(AccountId account) {}
