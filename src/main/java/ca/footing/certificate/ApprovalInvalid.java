package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** An approval names a body, ends after it begins and has texts of at most 1,000 characters. */
public class ApprovalInvalid extends RuleViolation {}
