package ca.footing.account;

/** A reset link was asked for. */
public record PasswordResetRequested(AccountId account, String token) {}
