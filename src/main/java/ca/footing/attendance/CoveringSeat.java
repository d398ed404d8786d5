package ca.footing.attendance;

import ca.footing.cohort.CohortSession;

/** A seat elsewhere that makes up for a missed session, and whether anything is recorded there. */
public record CoveringSeat(CoveredElsewhere.Cover cover, CohortSession session, boolean recorded) {}
