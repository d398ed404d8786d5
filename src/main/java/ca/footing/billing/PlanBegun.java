package ca.footing.billing;

/** A person pays in parts: the first is paid and the others have their days. */
public record PlanBegun(PlanDetails plan) {}
