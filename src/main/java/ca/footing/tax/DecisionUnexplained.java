package ca.footing.tax;

import ca.footing.shared.RuleViolation;

/** A decision about tax names who made it and why. */
public class DecisionUnexplained extends RuleViolation {}
