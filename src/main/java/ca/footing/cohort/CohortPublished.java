package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;

/** A cohort was opened to the public for the first time or again. Published in the same transaction. */
public record CohortPublished(CohortId cohort, SeriesId series) {}
