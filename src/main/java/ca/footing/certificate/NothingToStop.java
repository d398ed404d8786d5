package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Only a certificate that waits can be stopped. */
public class NothingToStop extends RuleViolation {}
