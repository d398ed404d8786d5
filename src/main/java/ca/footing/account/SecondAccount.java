package ca.footing.account;

import ca.footing.shared.EmailAddress;

/**
 * Somebody confirmed an account whose address reaches the mailbox of an older one. Only the older one's owner is told.
 *
 * @param address how the new account writes the mailbox
 */
public record SecondAccount(AccountId older, AccountId newer, EmailAddress address) {}
