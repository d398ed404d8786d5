package ca.footing.account;

/** A password was changed; the person is told. */
public record PasswordChanged(AccountId account) {}
