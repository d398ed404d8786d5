package ca.footing.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many entries lie with the facilitators of a cohort or with one leader, and since when. */
record Lying(@Nullable UUID cohort, @Nullable UUID leader, long entries, Instant since) {}
