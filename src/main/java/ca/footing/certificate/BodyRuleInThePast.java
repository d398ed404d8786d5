package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Rules begin today or later: a cohort that has begun keeps the rule that it was told. */
public class BodyRuleInThePast extends RuleViolation {}
