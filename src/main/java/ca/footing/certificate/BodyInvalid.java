package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A body has a code of 2 to 20 capitals, digits and hyphens, and a name of at most 200 characters in both languages. */
public class BodyInvalid extends RuleViolation {}
