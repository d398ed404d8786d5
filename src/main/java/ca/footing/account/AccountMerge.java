package ca.footing.account;

/**
 * What a module keeps of a person and hands on when two of their accounts become one. Each module declares its own as
 * beans, most simply by {@link AccountColumns}.
 */
public interface AccountMerge {
    /** What it is: texts {@code account.merge.what.XX} with the number of rows as argument. */
    String what();

    /** How much would move. */
    long count(AccountId from);

    /**
     * Whether both accounts hold something of which a person has one: texts {@code account.merge.obstacle.XX} say what to
     * do first.
     */
    boolean isObstructed(AccountId from, AccountId to);

    /** Moves it in the caller's transaction. */
    void move(AccountId from, AccountId to);
}
