package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;

/** How much is new in a discussion for somebody who asked to be told: numbers, never a word of it. */
public record DiscussionNews(AccountId account, CohortId cohort, int posts, int threads, Instant until) {}
