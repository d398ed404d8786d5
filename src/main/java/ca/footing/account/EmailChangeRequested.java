package ca.footing.account;

import ca.footing.shared.EmailAddress;

/** A new address was asked for; {@code token} goes to the new address, a notice with {@code undoToken} to the old. */
public record EmailChangeRequested(AccountId account, EmailAddress newEmail, String token, String undoToken) {}
