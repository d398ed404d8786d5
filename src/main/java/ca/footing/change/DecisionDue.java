package ca.footing.change;

import ca.footing.cohort.CohortId;

/** Whether a tentative cohort takes place must be decided soon: the office is reminded, once. */
public record DecisionDue(CohortId cohort, int minimum, int people) {}
