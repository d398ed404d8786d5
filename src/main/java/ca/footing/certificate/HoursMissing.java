package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A certificate needs hours that count. */
public class HoursMissing extends RuleViolation {}
