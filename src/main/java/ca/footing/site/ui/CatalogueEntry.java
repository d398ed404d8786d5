package ca.footing.site.ui;

import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortSummary;
import java.util.List;

/** One series with those of its cohorts that fit the filters. */
public record CatalogueEntry(SeriesSummary series, List<CohortSummary> cohorts) {}
