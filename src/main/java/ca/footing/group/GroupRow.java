package ca.footing.group;

import ca.footing.cohort.CohortSummary;

/** An order in a list. */
public record GroupRow(GroupOrderId id, CohortSummary cohort, GroupOrderStatus status, int seats, int accepted) {}
