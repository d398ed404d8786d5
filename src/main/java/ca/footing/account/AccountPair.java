package ca.footing.account;

/** Two accounts, each pair in one order only. */
record AccountPair(AccountId one, AccountId other) {
    /** With the legal names of both. */
    record Named(AccountId one, AccountId other, String oneName, String otherName) {
        AccountPair ids() {
            return new AccountPair(one, other);
        }
    }
}
