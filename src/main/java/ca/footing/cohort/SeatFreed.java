package ca.footing.cohort;

/**
 * A seat became free, by a release or because the registrar added seats. Published in the same transaction, so that a
 * listener (the waitlist) takes it before any passer-by can.
 */
public record SeatFreed(CohortId cohort) {}
