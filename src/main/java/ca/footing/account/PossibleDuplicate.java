package ca.footing.account;

/** Two accounts that may be one person's; texts {@code account.duplicate.XX} say why. */
public record PossibleDuplicate(AccountDetails one, AccountDetails other, Likeness likeness) {
    /** What they have in common. */
    public enum Likeness {
        MAILBOX,
        REGISTRATION
    }
}
