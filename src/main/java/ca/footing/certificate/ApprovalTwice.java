package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A body stands once in a cohort's plan. */
public class ApprovalTwice extends RuleViolation {}
