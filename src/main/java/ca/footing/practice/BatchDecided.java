package ca.footing.practice;

import ca.footing.account.AccountId;

/** A supervisor decided a batch, or it ended undecided (both counts 0). Published in the deciding transaction. */
public record BatchDecided(
        SignRequestId request, AccountId learner, String supervisor, RequestStatus how, int approved, int returned) {}
