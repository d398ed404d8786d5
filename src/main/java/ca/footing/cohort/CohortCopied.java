package ca.footing.cohort;

/**
 * A draft was made from a cohort. Published in that transaction: modules that keep something for a cohort copy it too.
 *
 * @param days by how many days every date moved
 */
public record CohortCopied(CohortId from, CohortId copy, long days) {}
