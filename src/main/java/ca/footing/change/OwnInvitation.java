package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** A place is passed on to somebody else, not to its own owner. */
public class OwnInvitation extends RuleViolation {}
