package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** What becomes of this place was chosen already, or by the deadline. */
public class ChoiceMade extends RuleViolation {}
