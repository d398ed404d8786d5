package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The person does not meet the requirements of the workshop, or the office has not decided yet. */
public class NotEligible extends RuleViolation {}
