package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A name is changed in the profile first; the same name needs no new certificate. */
public class NameUnchanged extends RuleViolation {}
