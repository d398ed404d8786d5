package ca.footing.cohort;

/** Sessions of a cohort were added, revised or dropped; told in the same transaction, so that who comes can be told too. */
public record SessionsChanged(CohortId cohort) {}
