package ca.footing.tax;

import ca.footing.shared.RuleViolation;

/** What was invoiced already keeps its tax: a decision counts from today at the earliest. */
public class DecisionInThePast extends RuleViolation {}
