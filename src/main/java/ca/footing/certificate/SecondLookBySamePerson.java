package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Whoever stopped a certificate does not take the second look. */
public class SecondLookBySamePerson extends RuleViolation {}
