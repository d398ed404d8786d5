package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Stopping, deciding, correcting and revoking say why, in at most 500 characters. */
public class CertificateReasonNeeded extends RuleViolation {}
