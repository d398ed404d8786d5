package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The schedule does not offer this now: a refund, a credit, or giving up what has begun. */
public class RemedyNotOffered extends RuleViolation {}
