package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** A place is taken by a person with a professional profile of their own. */
public class ProfileMissing extends RuleViolation {}
