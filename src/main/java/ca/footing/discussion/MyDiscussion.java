package ca.footing.discussion;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;

/** A discussion in the list of a person's own, with the number of threads in which something is new. */
public record MyDiscussion(CohortSummary cohort, int threads, int unread, Instant closesAt, boolean open) {}
