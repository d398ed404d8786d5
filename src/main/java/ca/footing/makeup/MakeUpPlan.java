package ca.footing.makeup;

import ca.footing.cohort.CohortSummary;
import java.util.List;

/**
 * What a person missed in a cohort and how it can be made up.
 *
 * @param feeLeft whether a fee was paid for a seat that was given back, so that the next one costs nothing
 */
public record MakeUpPlan(CohortSummary cohort, MakeUpRule rule, List<MissedSession> missed, boolean feeLeft) {}
