package ca.footing.change;

import ca.footing.cohort.CohortId;
import java.time.LocalDate;

/** Whether a tentative cohort takes place must be decided soon: the office is reminded, once for each date. */
public record DecisionDue(CohortId cohort, int minimum, int people, LocalDate decideOn) {}
