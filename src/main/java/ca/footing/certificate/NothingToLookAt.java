package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A second look is taken at a certificate that was stopped. */
public class NothingToLookAt extends RuleViolation {}
