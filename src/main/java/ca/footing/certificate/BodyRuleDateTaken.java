package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A body has one rule from a day on. */
public class BodyRuleDateTaken extends RuleViolation {}
