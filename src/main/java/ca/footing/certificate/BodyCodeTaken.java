package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Each body has a code of its own, for good. */
public class BodyCodeTaken extends RuleViolation {}
