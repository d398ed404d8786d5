package ca.footing.billing;

/** A part of a plan is due soon. */
public record InstalmentComing(PlanDetails plan, InstalmentRow part) {}
