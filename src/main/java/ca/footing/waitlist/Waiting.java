package ca.footing.waitlist;

import ca.footing.cohort.CohortSummary;

/**
 * What may be said in public about the line of a cohort.
 *
 * @param people how many wait or have an offer
 * @param open whether one can join: all seats are taken and it does not begin too soon
 */
public record Waiting(CohortSummary cohort, int people, boolean open) {}
