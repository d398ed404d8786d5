package ca.footing.account;

/** Someone signed up with an address that has an account already; the mail tells its owner, the screen does not. */
public record KnownAddressSignedUp(AccountId account, String continueAt) {}
