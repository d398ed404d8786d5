package ca.footing.account;

/** Whether a person may sign in: not before the address is confirmed, not after the owner disabled the account, and not once it was
 * merged into another one of the same person. */
public enum AccountStatus {
    UNCONFIRMED,
    ACTIVE,
    DISABLED,
    MERGED
}
