package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import java.time.Instant;

/**
 * A session is over and people are not marked still.
 *
 * @param step how often it was said with this time: 1, 2, 3
 * @param settles when the roll settles by itself
 */
public record RollCallUnfinished(CohortSession session, int unmarked, int step, Instant settles) {}
