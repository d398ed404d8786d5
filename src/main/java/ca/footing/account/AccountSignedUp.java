package ca.footing.account;

/** A new person signed up; {@code token} confirms the address (30 minutes … 24 hours, see {@code Accounts}). */
public record AccountSignedUp(AccountId account, String token, String continueAt) {}
