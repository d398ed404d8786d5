package ca.footing.account;

/** Whether a person may sign in: not before the address is confirmed, and not after the owner disabled the account. */
public enum AccountStatus {
    UNCONFIRMED,
    ACTIVE,
    DISABLED
}
