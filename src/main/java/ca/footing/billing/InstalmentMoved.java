package ca.footing.billing;

/** The office gave a person more time for a part. */
public record InstalmentMoved(PlanDetails plan, InstalmentRow part) {}
