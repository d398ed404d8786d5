package ca.footing.cohort;

/** The cohort does not take place. Published in that transaction; its own people are told by who decided it. */
public record CohortCalledOff(CohortId cohort) {}
