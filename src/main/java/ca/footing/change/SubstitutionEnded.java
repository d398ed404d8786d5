package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The invitation was taken back, answered before, or its time has passed. */
public class SubstitutionEnded extends RuleViolation {}
