package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A rule's numbers must not be negative, its steps and credits lie between 1 and 60 minutes, and it names its source. */
public class RuleNumbersInvalid extends RuleViolation {}
