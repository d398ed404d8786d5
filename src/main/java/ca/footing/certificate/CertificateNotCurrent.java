package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Only the certificate that counts is duplicated, corrected or revoked. */
public class CertificateNotCurrent extends RuleViolation {}
