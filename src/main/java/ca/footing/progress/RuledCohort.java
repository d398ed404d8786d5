package ca.footing.progress;

import ca.footing.cohort.CohortSummary;

/**
 * A cohort and the version of a module's rule that it keeps.
 *
 * @param number 0 for all that the module holds
 * @param latest whether there is no later version
 */
public record RuledCohort(CohortSummary cohort, int number, boolean latest) {}
