package ca.footing.billing;

/** A part of a plan is late; its payer is reminded, and nothing else happens. */
public record InstalmentLate(PlanDetails plan, InstalmentRow part) {}
