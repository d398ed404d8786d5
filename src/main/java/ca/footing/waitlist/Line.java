package ca.footing.waitlist;

import ca.footing.cohort.CohortId;

/** The line of a cohort as its guard row tells. {@code run} counts freed seats; {@code reserved} wait for staff. */
record Line(CohortId cohort, LineMode mode, long run, int reserved, boolean paused) {}
