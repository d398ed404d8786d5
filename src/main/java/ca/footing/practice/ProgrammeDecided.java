package ca.footing.practice;

import ca.footing.account.AccountId;
import java.util.UUID;

/** A facilitator decided entries of one learner's programme practice. Published in the deciding transaction. */
public record ProgrammeDecided(UUID decision, AccountId learner, String facilitator, int approved, int returned) {}
