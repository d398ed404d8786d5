package ca.footing.triad;

import ca.footing.account.AccountId;

/** Somebody of the same cohort, by the name that they use there. */
public record Colleague(AccountId account, String name) {}
