package ca.footing.account;

/**
 * An account's sessions have ended at once, because its epoch has risen.
 *
 * @param exceptCurrent whether the session of the present request goes on
 */
public record SessionsEnded(AccountId account, boolean exceptCurrent) {}
