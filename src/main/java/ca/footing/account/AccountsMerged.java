package ca.footing.account;

/** Two accounts of one person have become one; the merged one's sessions have ended. */
public record AccountsMerged(AccountId merged, AccountId kept) {}
