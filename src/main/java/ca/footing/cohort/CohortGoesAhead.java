package ca.footing.cohort;

/** A tentative cohort takes place. Published in the deciding transaction, for the mail to everyone who waits for it. */
public record CohortGoesAhead(CohortId cohort) {}
