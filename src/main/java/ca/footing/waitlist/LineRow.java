package ca.footing.waitlist;

import ca.footing.cohort.CohortSummary;

/** A cohort with a line, as the office lists it. @param waiting people without an offer, asleep ones aside */
public record LineRow(CohortSummary cohort, LineMode mode, int waiting, int offered, int reserved) {}
