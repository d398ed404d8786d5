package ca.footing.billing;

/** A bank refused the payment of a part, which is due still. */
public record InstalmentFailed(PlanDetails plan, InstalmentRow part) {}
